package io.github.placeline.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// A CSV text read row by row. The first row is its header.
public final class CsvFile implements AutoCloseable {

    private final String name;
    private final long bytes;
    private final ReadAhead ahead;
    private final Cells cells = new Cells();
    private final Header header;
    private @Nullable RowBlock block;
    private int row;
    private long read;

    private CsvFile(TextPart text, ReadAhead ahead) {
        this.name = text.name();
        this.bytes = text.expectedBytes();
        this.ahead = ahead;
        this.header = hasNext() ? Header.of(next()) : Header.EMPTY;
    }

    /// Opens the text and reads its header.
    ///
    /// @throws Refusal when it cannot be read
    public static CsvFile open(TextPart text, TextEncoding encoding) {
        try {
            ReadAhead ahead = new ReadAhead(encoding.read(text.open()));
            try {
                return new CsvFile(text, ahead);
            } catch (Refusal refused) {
                ahead.close();
                throw refused;
            }
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
        if (block != null && row < block.rows()) return true;
        try {
            do {
                block = ahead.next(block);
                row = 0;
            } while (block != null && block.rows() == 0);
            return block != null;
        } catch (CsvParseException broken) {
            throw notCsv(broken);
        } catch (UncheckedIOException failed) {
            throw refusal(name, unwrapped(failed));
        }
    }

    /// The next row, valid until the one after is asked for.
    public Cells next() {
        if (!hasNext() || block == null) throw new NoSuchElementException("after the last row");
        cells.show(block, row++);
        read += cells.characterCount();
        return cells;
    }

    /// Says how far the text is read, and stops if the person waiting has asked to.
    public void report(Progress progress) {
        progress.stopIfCancelled();
        progress.report(bytes == 0 ? read : Math.min(read, bytes), bytes, "Reading");
    }

    private Refusal notCsv(CsvParseException broken) {
        return Refusal.ofInput(
                "%s cannot be read from line %d on: a quotation mark opened there is never closed, or one cell holds millions of letters. Mend that line, then import the file again."
                        .formatted(name, ahead.line()),
                broken);
    }

    /// What a failure to read says about the file.
    public static Refusal refusal(String name, IOException failed) {
        if (failed instanceof EOFException || failed instanceof ZipException) {
            return Refusal.ofInput(
                    name + " is damaged, or was not downloaded to its end. Download it again.",
                    failed);
        }
        if (failed instanceof CharacterCodingException) {
            return Refusal.ofInput(
                    name
                            + " holds bytes that are no letters in the encoding it starts with. Save it again as UTF-8, then import it.",
                    failed);
        }
        return Refusal.ofWorld(
                name
                        + " could not be read. Check that you may open it and that its disk is"
                        + " still there.",
                failed);
    }

    private static IOException unwrapped(UncheckedIOException failed) {
        IOException cause = failed.getCause();
        return cause == null ? new IOException(failed) : cause;
    }

    @Override
    public void close() {
        try {
            ahead.close();
        } catch (IOException failed) {
            throw refusal(name, failed);
        }
    }
}
