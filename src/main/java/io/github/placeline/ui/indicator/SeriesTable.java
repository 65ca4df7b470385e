package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.app.indicator.TableRow;
import io.github.placeline.app.plan.DueTarget;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.model.Period;
import io.github.placeline.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures under the chart: one line for each series, one column for each period.
///
/// @param corner what is counted
/// @param periods the headings of the columns, oldest first
public record SeriesTable(String corner, List<Heading> periods, List<Line> lines) {

    public SeriesTable {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /// A column's heading.
    ///
    /// @param label the period in full: "2024/25"
    /// @param brief by the year in which it ends, as the axis of the chart has it: "2025"
    public record Heading(String label, String brief) {

        static Heading of(Period period) {
            String brief =
                    switch (period.kind()) {
                        case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, REPORTING_YEAR ->
                                String.valueOf(period.endYear());
                        case POOLED_YEARS, TERM, QUARTER, MONTH, WEEK -> period.label();
                    };
            return new Heading(period.label(), brief);
        }
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
        if (facts.second() != null)
            lines.add(line(facts, facts.second().area().name(), false, TableRow::second));
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
                facts.rows().stream().map(row -> Heading.of(row.period())).toList(),
                lines);
    }

    /// The lines of charts over time, a column for every period that any of them has.
    static SeriesTable of(String corner, ChartContent... charts) {
        List<ChartFigures.Line> all =
                Stream.of(charts).flatMap(chart -> ChartFigures.lines(chart).stream()).toList();
        TreeSet<Period> periods = new TreeSet<>();
        all.forEach(line -> periods.addAll(line.cells().keySet()));
        List<Line> lines = new ArrayList<>();
        for (ChartFigures.Line line : all) {
            List<TableCell> cells = new ArrayList<>();
            for (Period period : periods) {
                ChartFigures.Cell cell = line.cells().get(period);
                cells.add(
                        cell == null
                                ? new TableCell("", "", "nothing recorded")
                                : new TableCell(cell.text(), cell.mark(), cell.words()));
            }
            lines.add(new Line(line.name(), lines.isEmpty(), cells));
        }
        return new SeriesTable(
                corner.isEmpty() ? "Figures" : corner,
                periods.stream().map(Heading::of).toList(),
                lines);
    }

    /// The whole table for a spreadsheet: tabs between cells, a line break after each line.
    String tabSeparated() {
        return tabSeparated(lines);
    }

    /// Some of its lines under the same headings.
    String tabSeparated(List<Line> wanted) {
        Stream<String> heading = Stream.of(row(corner, periods.stream().map(Heading::label)));
        Stream<String> body =
                wanted.stream()
                        .map(line -> row(line.name(), line.cells().stream().map(TableCell::shown)));
        return Stream.concat(heading, body).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(String first, Stream<String> rest) {
        return Stream.concat(Stream.of(first), rest).collect(Collectors.joining("\t"));
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
