package io.github.placeline.export.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.placeline.export.WholeFile;
import io.github.placeline.export.figures.FigureSource.Subject;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Writes figures as tidy CSV with the `.meta.csv` that describes them, both or neither. An import
/// of the two gives the same figures again.
public final class TidyFiles {

    private static final String ENDING = ".csv";

    private final FigureSource source;
    private final FilterColumns filters;

    public TidyFiles(FigureSource source) {
        this.source = source;
        this.filters = FilterColumns.of(source.subjects());
    }

    /// The file that describes the figures in `data`.
    public static Path meta(Path data) {
        String name = data.getFileName().toString();
        String stem =
                name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                        ? name.substring(0, name.length() - ENDING.length())
                        : name;
        return data.resolveSibling(stem + ".meta.csv");
    }

    /// @throws Refusal when one of them cannot be written; what was there is left as it was
    /// @throws java.util.concurrent.CancellationException when stopped; nothing is written then
    public void write(Path data, Progress progress) {
        WholeFile.write(
                meta(data),
                description -> {
                    describe(description);
                    WholeFile.write(data, figures -> figures(figures, progress));
                });
    }

    private void describe(OutputStream to) throws IOException {
        try (CsvWriter csv = csv(to)) {
            csv.writeRecord(FigureDescription.headings());
            new FigureDescription(source, filters).each(csv::writeRecord);
        }
    }

    private void figures(OutputStream to, Progress progress) throws IOException {
        FigureCells cells = new FigureCells(source, filters);
        try (CsvWriter csv = csv(to)) {
            csv.writeRecord(cells.headings());
            for (Subject subject : source.subjects()) {
                if (subject.extent() == null) continue;
                String code = subject.indicator().code();
                source.each(
                        subject.indicator(),
                        progress,
                        figure -> csv.writeRecord(cells.of(code, figure)));
            }
        }
    }

    private static CsvWriter csv(OutputStream to) {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        return CsvWriter.builder().bufferSize(1 << 16).build(text);
    }
}
