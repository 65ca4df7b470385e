package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One figure behind the chart with the place it was read from.
public record SourceRow(
        String area, String period, String figure, String file, String place, String batch) {

    static final List<String> HEADINGS =
            List.of("Area", "Period", "As published", "File", "Line", "Import");

    static List<SourceRow> of(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.lines().stream().map(line -> row(file, line)))
                .toList();
    }

    List<String> cells() {
        return List.of(area, period, figure, file, place, batch);
    }

    /// All rows for a spreadsheet.
    static String tabSeparated(List<SourceRow> rows) {
        return Stream.concat(Stream.of(HEADINGS), rows.stream().map(SourceRow::cells))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static SourceRow row(SourceFile file, SourceFile.Line line) {
        String sheet = line.sheet().isEmpty() ? "" : line.sheet() + ", ";
        return new SourceRow(
                line.area().name(),
                line.period().label(),
                line.text(),
                file.name(),
                sheet + line.line(),
                String.valueOf(file.batch()));
    }
}
