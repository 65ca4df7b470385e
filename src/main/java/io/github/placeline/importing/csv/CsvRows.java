package io.github.placeline.importing.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/// Takes the rows of a CSV text into blocks, one after the other.
final class CsvRows extends AbstractBaseCsvCallbackHandler<RowBlock> {

    private RowBlock block;
    private long line;

    CsvRows(RowBlock first) {
        block = first;
    }

    CsvReader<RowBlock> read(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(this, text);
    }

    /// Where the rows to come go.
    void into(RowBlock next) {
        block = next;
    }

    /// The line on which the row begun last starts.
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        block.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        block.add(buffer, offset, length);
    }

    @Override
    protected RowBlock buildRecord() {
        return block;
    }
}
