package io.github.placeline.app.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.placeline.export.WholeFile;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/// Writes lines of cells as a CSV file that spreadsheets open as it is: UTF-8 with its mark,
/// commas, quotes where needed.
public final class SheetFile {

    private static final String MARK = "\uFEFF";

    private SheetFile() {}

    /// @throws io.github.placeline.model.Refusal when the file cannot be written; what was there is
    ///   left as it was
    public static void write(Path file, List<List<String>> lines) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
        lines.forEach(line -> writer.writeRecord(line));
        WholeFile.write(file, MARK + text);
    }
}
