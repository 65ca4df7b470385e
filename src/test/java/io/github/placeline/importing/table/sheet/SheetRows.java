package io.github.placeline.importing.table.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The rows of a sheet as lines that a test can be compared with: `3: a | b | | d`.
public final class SheetRows {

    private SheetRows() {}

    public static List<String> of(SheetFile file, int tab) {
        List<String> rows = new ArrayList<>();
        file.read(
                tab,
                row -> {
                    rows.add(row.line() + ": " + text(row));
                    return true;
                });
        return rows;
    }

    /// The kinds of the cells of one line.
    public static List<Cell.Kind> kinds(SheetFile file, int tab, long line) {
        List<Cell.Kind> kinds = new ArrayList<>();
        file.read(
                tab,
                row -> {
                    if (row.line() == line) row.cells().forEach(cell -> kinds.add(cell.kind()));
                    return row.line() < line;
                });
        return kinds;
    }

    private static String text(Row row) {
        return row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }
}
