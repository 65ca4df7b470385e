package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.app.indicator.TableRow;
import io.github.placeline.app.plan.DueTarget;
import io.github.placeline.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures under the chart: one line for each series, one column for each period.
///
/// @param corner what is counted
/// @param periods the headings of the columns, oldest first
public record SeriesTable(String corner, List<String> periods, List<Line> lines) {

    public SeriesTable {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /// @param main whether it is the area's own line
    public record Line(String name, boolean main, List<TableCell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    static SeriesTable of(IndicatorFacts facts) {
        String country = facts.countryName();
        String unit = facts.figures().gapUnit();
        String gap = "Gap to " + country + (unit.isEmpty() ? "" : ", " + unit);
        List<Line> lines = new ArrayList<>();
        lines.add(line(facts, facts.question().area().name(), true, TableRow::area));
        lines.add(line(facts, country, false, TableRow::country));
        lines.add(line(facts, gap, false, row -> gapCell(row, country)));
        if (facts.region() != null)
            lines.add(line(facts, facts.region().area().name(), false, TableRow::region));
        lines.add(line(facts, "Neighbours, mean", false, TableRow::neighbours));
        DueTarget.of(facts.targets(), facts.area())
                .ifPresent(target -> lines.add(path(facts, target)));
        lines.removeIf(line -> !line.main() && line.isEmpty());
        String population = facts.question().indicator().population();
        return new SeriesTable(
                population.isEmpty() ? "Figures" : population,
                facts.rows().stream().map(TableRow::label).toList(),
                lines);
    }

    /// The whole table for a spreadsheet: tabs between cells, a line break after each line.
    String tabSeparated() {
        Stream<String> heading = Stream.of(row(corner, periods.stream()));
        Stream<String> body =
                lines.stream()
                        .map(line ->
                                row(line.name(), line.cells().stream().map(SeriesTable::plain)));
        return Stream.concat(heading, body).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(String first, Stream<String> rest) {
        return Stream.concat(Stream.of(first), rest).collect(Collectors.joining("\t"));
    }

    private static String plain(TableCell cell) {
        return cell.mark().isEmpty() ? cell.text() : cell.text() + " " + cell.mark();
    }

    private static Line line(
            IndicatorFacts facts, String name, boolean main, Function<TableRow, TableCell> cell) {
        return new Line(name, main, facts.rows().stream().map(cell).toList());
    }

    /// The straight line from baseline to aim in each period of the table that lies between them.
    private static Line path(IndicatorFacts facts, Target target) {
        String aim = facts.figures().value(target.aim().value());
        return line(
                facts,
                "Path to the target",
                false,
                row -> {
                    if (row.period().compareTo(target.baseline().period()) < 0
                            || row.period().compareTo(target.aim().period()) > 0)
                        return new TableCell("", "", "not on the path");
                    double height = TargetStanding.path(target, row.period().position());
                    return new TableCell(
                            facts.figures().number(height),
                            "",
                            facts.figures().value(height) + " on the path to " + aim);
                });
    }

    private static TableCell gapCell(TableRow row, String country) {
        String words = row.gap().isEmpty() ? "nothing recorded" : row.gap() + " from " + country;
        return new TableCell(row.gap(), "", words);
    }
}
