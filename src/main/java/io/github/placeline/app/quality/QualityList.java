package io.github.placeline.app.quality;

import io.github.placeline.app.compare.SheetFile;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.exchange.GuardedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as a table for others.
public final class QualityList {

    private static final List<String> HEADINGS =
            List.of("concern", "area", "indicator", "periods", "what_was_found", "rule");

    private QualityList() {}

    /// For a spreadsheet: cells apart by tabs.
    public static String tabSeparated(List<Finding> findings) {
        return Stream.concat(Stream.of(HEADINGS), findings.stream().map(QualityList::cells))
                .map(cells ->
                        cells.stream()
                                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Writes them as CSV, whole or not at all.
    ///
    /// @return one sentence for whoever asked for it
    /// @throws Refusal when the file cannot be written
    public static String save(List<Finding> findings, Path file) {
        SheetFile.write(
                file,
                Stream.concat(Stream.of(HEADINGS), findings.stream().map(QualityList::cells))
                        .toList());
        return String.format(
                Locale.UK,
                "Wrote %,d line%s to %s.",
                findings.size(),
                findings.size() == 1 ? "" : "s",
                file);
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                        finding.concern().words(),
                        finding.where(),
                        finding.what(),
                        finding.periods(),
                        finding.text(),
                        finding.concern().rule())
                .stream()
                .map(GuardedText::guard)
                .toList();
    }
}
