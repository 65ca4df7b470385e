package io.github.placeline.importing.table.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.model.Refusal;
import java.util.ArrayList;
import java.util.List;

/// Makes rows of the cells that a CSV reader finds, and stops at what cannot be a table.
final class TextRows extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_CELL = 1_000_000;
    private static final int SURELY_ROWS = 4;

    private final String file;
    private final Separator separator;
    private List<Cell> cells = new ArrayList<>();
    private long line;
    private long cellLine;

    TextRows(String file, Separator separator) {
        this.file = file;
        this.separator = separator;
    }

    /// The line on which the cell starts that is being read.
    long cellLine() {
        return cellLine;
    }

    @Override
    protected void handleBegin(long startingLine) {
        cells = new ArrayList<>(Math.max(cells.size(), 8));
        line = startingLine;
        cellLine = startingLine;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field == MOST_COLUMNS) {
            throw Refusal.ofInput(
                    "Line %,d of %s has more columns than any spreadsheet, so it is not read as a table. Check that the file is what you think it is."
                            .formatted(line, file));
        }
        if (length > LONGEST_CELL) {
            throw Refusal.ofInput(
                    "%s has a cell of %,d letters on line %,d, which no table needs. Check that the file is what you think it is."
                            .formatted(file, length, cellLine));
        }
        String text = new String(buffer, offset, length);
        if (text.indexOf('\0') >= 0) {
            throw Refusal.ofInput(
                    "%s is not text: line %,d holds zero bytes. Save it as CSV again, then import that."
                            .formatted(file, cellLine));
        }
        if (quoted) readLines(text);
        cells.add(Cell.of(text));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells);
    }

    /// Counts the lines within a cell in quotes, and knows when they are rows of the table.
    private void readLines(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) return;
        List<String> lines = text.lines().toList();
        if (holdsRows(lines)) throw UnclosedQuote.refusal(file, cellLine);
        cellLine += lines.size() - 1;
    }

    private boolean holdsRows(List<String> lines) {
        if (lines.size() < 3) return false;
        List<String> between = lines.subList(1, lines.size() - 1);
        boolean asWide = between.stream().allMatch(inner -> cellsIn(inner) == separator.width());
        return asWide
                && separator.width() > 1
                && (between.size() > 1 || separator.width() >= SURELY_ROWS);
    }

    private int cellsIn(String inner) {
        return (int) inner.chars().filter(letter -> letter == separator.letter()).count() + 1;
    }
}
