package io.github.placeline.importing.table.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.placeline.importing.file.CountedStream;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.sheet.Tab;
import io.github.placeline.model.Refusal;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;

/// A text whose cells stand between commas, semicolons, tabs or pipes, read as one sheet.
public final class DelimitedText implements SheetFile {

    private static final int SAMPLE = 1 << 16;

    private final TextPart text;
    private final TextEncoding encoding;
    private final Separator separator;
    private long position;

    private DelimitedText(TextPart text, TextEncoding encoding, Separator separator) {
        this.text = text;
        this.encoding = encoding;
        this.separator = separator;
    }

    /// Looks at the start of the text to see how its cells are kept apart.
    ///
    /// @throws Refusal when it cannot be read
    public static DelimitedText open(TextPart text, TextEncoding encoding) {
        try (Reader reader = encoding.read(text.open())) {
            char[] sample = new char[SAMPLE];
            int length = 0;
            int read;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0)
                length += read;
            Separator separator = Separator.of(new String(sample, 0, length), length < SAMPLE);
            return new DelimitedText(text, encoding, separator);
        } catch (IOException failed) {
            throw refusal(text.name(), failed);
        }
    }

    @Override
    public String format() {
        return "text with " + separator.words();
    }

    @Override
    public String encoding() {
        return encoding.words();
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab("", false));
    }

    @Override
    public SheetEnd read(int tab, RowSink sink) {
        TextRows handler = new TextRows(text.name(), separator);
        try (CsvReader<Row> reader = reader(handler);
                CloseableIterator<Row> rows = reader.iterator()) {
            while (rows.hasNext()) {
                Row row = rows.next();
                boolean names = separator.named() && row.line() == 1;
                if (!names && !row.isBlank() && !sink.take(row)) break;
            }
            return SheetEnd.PLAIN;
        } catch (CsvParseException broken) {
            throw broken(broken, handler.cellLine());
        } catch (UncheckedIOException failed) {
            throw refusal(text.name(), Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            throw refusal(text.name(), failed);
        }
    }

    private CsvReader<Row> reader(TextRows handler) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator.letter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        handler,
                        encoding.read(new CountedStream(text.open(), read -> position = read)));
    }

    private Refusal broken(CsvParseException broken, long line) {
        if (broken.getCause() instanceof Refusal refused) return refused;
        boolean tooLong = String.valueOf(broken.getMessage()).contains("buffer size");
        try (Reader reader = new BufferedReader(encoding.read(text.open()))) {
            if (UnclosedQuote.isOn(reader, line)) return UnclosedQuote.refusal(text.name(), line);
            if (!tooLong) return UnclosedQuote.inTheMiddle(text.name(), line);
            return Refusal.ofInput(
                    "%s has a cell of many million letters on line %,d, which no table needs. Check that the file is what you think it is."
                            .formatted(text.name(), line),
                    broken);
        } catch (IOException failed) {
            return refusal(text.name(), failed);
        }
    }

    private static Refusal refusal(String name, IOException failed) {
        if (failed instanceof EOFException || failed instanceof ZipException) {
            return Refusal.ofInput(
                    name + " is damaged, or was not downloaded to its end. Download it again.",
                    failed);
        }
        if (failed instanceof MalformedInputException) {
            return Refusal.ofInput(
                    name
                            + " is not the text it says it is. Save it as CSV again, then import that.",
                    failed);
        }
        return Refusal.ofWorld(
                name
                        + " could not be read. Check that you may open it and that its disk is still there.",
                failed);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long length() {
        return text.expectedBytes();
    }

    @Override
    public void close() {}
}
