package io.github.placeline.app.ranking;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A ranked list in words, as its table shows it.
public final class RankingSheet {

    private RankingSheet() {}

    /// The headings of the columns.
    public static List<String> headings(Ranking ranking) {
        String unit = ranking.figures().gapUnit();
        return List.of(
                "Place",
                "Local authority",
                "Figure",
                "Gap to " + ranking.country() + (unit.isEmpty() ? "" : ", " + unit),
                "Quarter");
    }

    /// One line's cells.
    public static List<String> cells(Ranking ranking, RankedRow row) {
        Figures figures = ranking.figures();
        double gap = row.position().gap();
        return List.of(
                row.place(),
                row.area().name(),
                figure(figures, row.value()),
                Double.isNaN(gap) ? "" : figures.signed(gap),
                quarter(row.band()));
    }

    /// The whole list for a spreadsheet: tabs between cells, a line break after each line.
    public static String tabSeparated(Ranking ranking) {
        return Stream.concat(
                        Stream.of(headings(ranking)),
                        ranking.rows().stream().map(row -> cells(ranking, row)))
                .map(cells ->
                        cells.stream()
                                .map(cell ->
                                        cell.startsWith("=") ? cell.substring(1) + " (tied)" : cell)
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String figure(Figures figures, Reading reading) {
        return switch (reading) {
            case Reading.Published(double value, _, _) -> figures.figure(value);
            case Reading.Withheld(_, var reason) -> "[" + reason.mark() + "] " + reason.words();
            case Reading.Absent() -> "No figure";
        };
    }

    private static String quarter(@org.jspecify.annotations.Nullable Band band) {
        return band == null ? "" : band.name() + "  " + band.words();
    }
}
