package io.github.placeline.export.framework;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.placeline.export.WholeFile;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.exchange.FrameworkColumn;
import io.github.placeline.store.FrameworkEntry;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Writes a framework as CSV that a spreadsheet opens: a row a thing, a column for whatever can be
/// said of one.
public final class FrameworkFile {

    private FrameworkFile() {}

    /// @throws Refusal when it cannot be written; what was there is left as it was
    public static void write(Path file, List<FrameworkEntry> entries) {
        WholeFile.write(
                file,
                out -> {
                    try (CsvWriter csv =
                            CsvWriter.builder()
                                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                        csv.writeRecord(
                                Arrays.stream(FrameworkColumn.values())
                                        .map(FrameworkColumn::heading)
                                        .toList());
                        for (FrameworkEntry entry : entries)
                            csv.writeRecord(FrameworkRow.cells(entry));
                    }
                });
    }
}
