package io.github.placeline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table for people: columns as wide as their widest cell, numbers to the right.
final class AlignedTable {

    private static final String BETWEEN = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /// A column with its heading and side.
    record Column(String heading, boolean toTheRight) {
        static Column words(String heading) {
            return new Column(heading, false);
        }

        static Column numbers(String heading) {
            return new Column(heading, true);
        }
    }

    AlignedTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    AlignedTable(Column... columns) {
        this(List.of(columns));
    }

    /// Adds a row of as many cells as there are columns.
    void row(List<String> cells) {
        if (cells.size() != columns.size())
            throw new IllegalArgumentException(
                    "cells: " + cells.size() + ", columns: " + columns.size());
        rows.add(List.copyOf(cells));
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void print(PrintWriter out) {
        List<String> headings = columns.stream().map(Column::heading).toList();
        int[] widths = new int[columns.size()];
        for (List<String> row : Stream.concat(Stream.of(headings), rows.stream()).toList()) {
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], length(row.get(i)));
        }
        out.println(line(headings, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String fill = " ".repeat(widths[i] - length(cells.get(i)));
            line.append(columns.get(i).toTheRight() ? fill + cells.get(i) : cells.get(i) + fill)
                    .append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
