package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.model.Refusal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Puts the cells of a workbook together to rows, and keeps apart what its program does not show.
final class RowBuilder {

    /// As many columns as a sheet of Excel can have.
    static final int MOST_COLUMNS = 16_384;

    private static final int MOST_MERGES = 100_000;

    private final String file;
    private final RowSink sink;
    private final BitSet notShown = new BitSet();
    private final BitSet lost = new BitSet();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Long> hiddenRows = new ArrayList<>();
    private long hiddenRowCount;
    private List<Cell> cells = new ArrayList<>();
    private long line;
    private boolean rowHidden;

    RowBuilder(String file, RowSink sink) {
        this.file = file;
        this.sink = sink;
    }

    void hideColumns(int from, int to) {
        notShown.set(Math.max(from, 0), Math.min(Math.max(to, from), MOST_COLUMNS));
    }

    void begin(long rowLine, boolean hidden) {
        line = rowLine;
        rowHidden = hidden;
        cells = new ArrayList<>(Math.max(cells.size(), 8));
    }

    long line() {
        return line;
    }

    /// The column behind the last that was put.
    int width() {
        return cells.size();
    }

    void put(int column, Cell cell) {
        if (cell.isBlank()) return;
        if (column < 0 || column >= MOST_COLUMNS) {
            throw Refusal.ofInput(
                    "%s has more columns on line %,d than any spreadsheet, so it is not read as a table. Check that the file is what you think it is."
                            .formatted(file, line));
        }
        if (notShown.get(column)) {
            lost.set(column);
            return;
        }
        while (cells.size() <= column) cells.add(Cell.BLANK);
        cells.set(column, cell);
    }

    /// Says the cells put so far once more, on another line.
    void sameAt(long other) {
        line = other;
    }

    /// Whether the next row is wanted.
    boolean end() {
        Row row = new Row(line, cells);
        if (row.isBlank()) return true;
        if (!rowHidden) return sink.take(row);
        if (hiddenRowCount++ < SheetEnd.MOST_NAMED) hiddenRows.add(line);
        return true;
    }

    void merge(Merge merge) {
        if (merges.size() < MOST_MERGES) merges.add(merge);
    }

    SheetEnd sheetEnd() {
        return new SheetEnd(merges, hiddenRows, hiddenRowCount, lost.stream().boxed().toList());
    }
}
