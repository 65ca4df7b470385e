package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a header as one heading a column: what is written once above several columns is said
/// of each.
final class HeaderRows {

    private final List<Row> rows;
    private final List<Merge> merges;
    private final Senses senses;

    HeaderRows(List<Row> rows, List<Merge> merges, Senses senses) {
        this.rows = rows;
        this.merges =
                merges.stream()
                        .filter(merge ->
                                rows.stream()
                                        .anyMatch(row ->
                                                row.line() >= merge.top()
                                                        && row.line() <= merge.bottom()))
                        .toList();
        this.senses = senses;
    }

    List<Heading> headings(int width) {
        List<Heading> headings = new ArrayList<>();
        Map<Heading, Integer> times = new HashMap<>();
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) parts.add(text(at, column));
            Heading heading = Heading.of(parts, column, senses);
            int time = times.merge(heading, 1, Integer::sum);
            headings.add(time == 1 ? heading : heading.repeated(time));
        }
        return headings;
    }

    private String text(int at, int column) {
        Cell cell = rows.get(at).cell(column);
        if (!cell.isBlank()) return cell.text();
        for (Merge merge : merges) {
            if (merge.contains(rows.get(at).line(), column)) return joined(merge);
        }
        boolean last = at == rows.size() - 1;
        return last || !hasTextBelow(at, column) ? "" : group(at, column);
    }

    private String joined(Merge merge) {
        for (Row row : rows) {
            if (row.line() == merge.top()) return row.cell(merge.left()).text();
        }
        return "";
    }

    /// Without joined cells: the heading of the group that a column stands in.
    private String group(int at, int column) {
        for (int left = column - 1; left >= 0; left--) {
            Cell cell = rows.get(at).cell(left);
            if (!cell.isBlank()) return hasTextBelow(at, left) ? cell.text() : "";
            if (!hasTextBelow(at, left)) return "";
        }
        return "";
    }

    private boolean hasTextBelow(int at, int column) {
        for (int below = at + 1; below < rows.size(); below++) {
            if (!rows.get(below).cell(column).isBlank()) return true;
        }
        return false;
    }
}
