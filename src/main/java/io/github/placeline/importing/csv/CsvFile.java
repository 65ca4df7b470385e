package io.github.placeline.importing.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;

/// A CSV text read row by row. The first row is its header.
public final class CsvFile implements AutoCloseable {

    private final String name;
    private final long bytes;
    private final CsvRows parsed;
    private final CsvReader<Cells> reader;
    private final CloseableIterator<Cells> rows;
    private final Header header;
    private long read;

    private CsvFile(TextPart text, Reader characters) {
        this.name = text.name();
        this.bytes = text.expectedBytes();
        this.parsed = new CsvRows();
        this.reader = parsed.read(characters);
        this.rows = reader.iterator();
        this.header = hasNext() ? Header.of(next()) : Header.EMPTY;
    }

    /// Opens the text and reads its header.
    ///
    /// @throws Refusal when it cannot be read
    public static CsvFile open(TextPart text, TextEncoding encoding) {
        try {
            return new CsvFile(text, encoding.read(text.open()));
        } catch (IOException failed) {
            throw refusal(text.name(), failed);
        }
    }

    public Header header() {
        return header;
    }

    /// Whether there is another row.
    ///
    /// @throws Refusal when the text ends too early or is no CSV from here on
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException broken) {
            throw notCsv(broken);
        } catch (UncheckedIOException failed) {
            throw refusal(name, unwrapped(failed));
        }
    }

    /// The next row, valid until the one after is asked for.
    public Cells next() {
        try {
            Cells row = rows.next();
            read += row.characterCount();
            return row;
        } catch (CsvParseException broken) {
            throw notCsv(broken);
        } catch (UncheckedIOException failed) {
            throw refusal(name, unwrapped(failed));
        }
    }

    /// Says how far the text is read, and stops if the person waiting has asked to.
    public void report(Progress progress) {
        progress.stopIfCancelled();
        progress.report(bytes == 0 ? read : Math.min(read, bytes), bytes, "Reading");
    }

    private Refusal notCsv(CsvParseException broken) {
        return Refusal.ofInput(
                "%s cannot be read from line %d on: a quotation mark opened there is never closed, or one cell holds millions of letters. Mend that line, then import the file again."
                        .formatted(name, parsed.line()),
                broken);
    }

    /// What a failure to read says about the file.
    public static Refusal refusal(String name, IOException failed) {
        if (failed instanceof EOFException || failed instanceof ZipException) {
            return Refusal.ofInput(
                    name + " is damaged, or was not downloaded to its end. Download it again.",
                    failed);
        }
        return Refusal.ofWorld(
                name
                        + " could not be read. Check that you may open it and that its disk is still there.",
                failed);
    }

    private static IOException unwrapped(UncheckedIOException failed) {
        IOException cause = failed.getCause();
        return cause == null ? new IOException(failed) : cause;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw refusal(name, failed);
        }
    }
}
