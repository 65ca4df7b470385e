package io.github.placeline.importing.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/// Hands out the rows of a CSV text one after the other, each in the same [Cells].
final class CsvRows extends AbstractBaseCsvCallbackHandler<Cells> {

    private final Cells cells = new Cells();

    CsvReader<Cells> read(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(this, text);
    }

    /// The line on which the row begun last starts.
    long line() {
        return cells.line();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        cells.add(buffer, offset, length);
    }

    @Override
    protected Cells buildRecord() {
        return cells;
    }
}
