package io.github.placeline.cli;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.app.compare.CompareTable;
import io.github.placeline.model.Reading;
import java.util.List;

/// One indicator's comparisons as a table for people.
final class ComparisonsAsText {

    private ComparisonsAsText() {}

    static AlignedTable table(CompareTable.Part part) {
        AlignedTable table =
                new AlignedTable(
                        AlignedTable.Column.words("Area"),
                        AlignedTable.Column.numbers("Value"),
                        AlignedTable.Column.numbers("Change"),
                        AlignedTable.Column.numbers("England"),
                        AlignedTable.Column.words("Standing"),
                        AlignedTable.Column.words("Rank"),
                        AlignedTable.Column.words("Band"),
                        AlignedTable.Column.numbers("Region"),
                        AlignedTable.Column.numbers("Neighbours"));
        Figures figures = Figures.of(part.indicator());
        for (Comparison comparison : part.comparisons()) {
            Position position =
                    Position.of(comparison.value(), comparison.england(), part.indicator());
            table.row(cells(comparison, figures, position));
        }
        return table;
    }

    private static List<String> cells(Comparison comparison, Figures figures, Position position) {
        String tested =
                position.standing().isTested() || Double.isNaN(position.gap())
                        ? ""
                        : ", not tested";
        return List.of(
                comparison.area().name(),
                cell(comparison.value(), figures),
                comparison.change().isPresent()
                        ? figures.signed(comparison.change().getAsDouble())
                        : "",
                cell(comparison.england(), figures),
                position.standing().words() + tested,
                comparison.rank() == null ? "" : comparison.rank().words(),
                comparison.band() == null ? "" : comparison.band().name(),
                cell(comparison.regionValue(), figures),
                comparison.neighbours() == null
                        ? ""
                        : figures.number(comparison.neighbours().value()));
    }

    private static String cell(Reading reading, Figures figures) {
        return switch (reading) {
            case Reading.Published(double value, _, _) -> figures.figure(value);
            case Reading.Withheld _, Reading.Absent _ -> figures.cell(reading);
        };
    }
}
