package io.github.placeline.app.pack;

import io.github.placeline.analysis.Figures;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.app.indicator.TableRow;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Strand;
import io.github.placeline.export.pack.ChartLines;
import io.github.placeline.export.pack.FigureFormat;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The record of an indicator as lines and as a table.
public final class SeriesFigures {

    private final IndicatorFacts facts;
    private final boolean region;
    private final boolean neighbours;

    /// @param region whether the region is shown
    /// @param neighbours whether the statistical neighbours are
    SeriesFigures(IndicatorFacts facts, boolean region, boolean neighbours) {
        this.facts = facts;
        this.region = region;
        this.neighbours = neighbours;
    }

    /// The lines of a chart with names of their own, for a program that draws them itself.
    ChartLines lines(ChartContent content) {
        return lines(content, facts.figures().decimals(), counted());
    }

    /// The same for any chart.
    ///
    /// @param counted what its figures are counted in; may be empty
    public static ChartLines lines(ChartContent content, int decimals, String counted) {
        List<Slot> periods = slots(content);
        Optional<ChartFigures.Path> target = ChartFigures.target(content);
        target.stream()
                .flatMap(path -> path.ahead().stream())
                .forEach(period -> periods.add(new Slot(period.label(), period)));
        List<ChartLines.Line> lines = new ArrayList<>();
        line(Role.AREA, content.area(), periods, lines);
        line(Role.AREA_B, content.second(), periods, lines);
        line(Role.ENGLAND, content.england(), periods, lines);
        line(Role.REGION, content.region(), periods, lines);
        return new ChartLines(
                FigureFormat.plain(decimals),
                counted,
                periods.stream().map(Slot::label).toList(),
                lines,
                target.map(path -> aim(path, periods)).stream().toList());
    }

    private static ChartLines.Line aim(ChartFigures.Path path, List<Slot> periods) {
        return new ChartLines.Line(
                path.name(),
                Role.TARGET,
                periods.stream()
                        .map(slot -> path.values().get(slot.period()))
                        .map(value -> value == null ? Double.NaN : value)
                        .toList());
    }

    /// A place on the axis.
    ///
    /// @param period null for a series break, which no line may cross
    private record Slot(String label, @Nullable Period period) {}

    private static List<Slot> slots(ChartContent content) {
        List<Slot> slots = new ArrayList<>();
        for (Period period : ChartFigures.periods(content)) {
            boolean broken = content.breaks().stream().anyMatch(one -> one.first().equals(period));
            if (broken && !slots.isEmpty()) slots.add(new Slot(ChartLines.BREAK, null));
            slots.add(new Slot(period.label(), period));
        }
        return slots;
    }

    private static void line(
            Role role, @Nullable Strand strand, List<Slot> periods, List<ChartLines.Line> lines) {
        if (strand == null) return;
        List<Double> values = periods.stream().map(slot -> value(strand, slot.period())).toList();
        if (values.stream().allMatch(value -> value.isNaN()) && !lines.isEmpty()) return;
        lines.add(new ChartLines.Line(strand.name(), role, values));
    }

    private static double value(Strand strand, @Nullable Period period) {
        for (Strand.Entry entry : strand.entries()) {
            if (entry.period().equals(period)
                    && entry.reading() instanceof Reading.Published(double value, _, _))
                return value;
        }
        return Double.NaN;
    }

    /// A row a period: the area, the country, the gap, and who else is shown.
    PackTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Period", 1));
        columns.add(Column.figures(facts.question().area().name()));
        if (facts.country() != null) {
            columns.add(Column.figures(facts.countryName()));
            columns.add(Column.figures(gapHeading()));
        }
        Series beside = facts.region();
        if (region && beside != null) columns.add(Column.figures(beside.area().name()));
        if (showsNeighbours()) columns.add(Column.figures("Statistical neighbours"));
        return new PackTable(caption(), columns, facts.rows().stream().map(this::row).toList());
    }

    private boolean showsNeighbours() {
        return neighbours && !facts.neighbours().isEmpty();
    }

    private String gapHeading() {
        String unit = facts.figures().gapUnit();
        return unit.isEmpty() ? "Gap" : "Gap (" + unit + ")";
    }

    private String counted() {
        return switch (facts.question().indicator().unit().kind()) {
            case PERCENT -> "%";
            case POUNDS -> "\u00a3";
            case NUMBER, RATE, SCORE, UNKNOWN -> facts.figures().unitWords();
        };
    }

    private String caption() {
        String counted = counted();
        String part =
                facts.question().breakdown().isTotal()
                        ? ""
                        : ", " + facts.question().breakdown().text();
        String name = facts.question().indicator().name();
        return name
                + part
                + (counted.isEmpty() || name.endsWith("(" + counted + ")")
                        ? ""
                        : " (" + counted + ")");
    }

    private List<Cell> row(TableRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.label()));
        cells.add(cell(row.area(), facts.area(), row.period()));
        Series country = facts.country();
        if (country != null) {
            cells.add(cell(row.country(), country, row.period()));
            cells.add(gap(row, country));
        }
        Series beside = facts.region();
        if (region && beside != null) cells.add(cell(row.region(), beside, row.period()));
        if (showsNeighbours()) cells.add(Cell.of(row.neighbours().shown()));
        return cells;
    }

    private Cell cell(TableCell shown, Series series, Period period) {
        if (!(series.at(period) instanceof Reading.Published(double value, _, _)))
            return Cell.of(shown.shown());
        return Cell.of(
                shown.shown(),
                value,
                new FigureFormat(facts.figures().decimals(), false, shown.mark()));
    }

    private Cell gap(TableRow row, Series country) {
        Figures figures = facts.figures();
        if (row.gap().isEmpty()
                || !(facts.area().at(row.period()) instanceof Reading.Published(double own, _, _))
                || !(country.at(row.period()) instanceof Reading.Published(double theirs, _, _)))
            return Cell.of(row.gap());
        return Cell.of(
                row.gap(),
                figures.difference(own, theirs),
                new FigureFormat(figures.decimals(), true, ""));
    }

    /// What the marks in the table mean; empty where there are none.
    String marks() {
        return Stream.concat(
                        facts.rows().stream()
                                .flatMap(row -> Stream.of(row.area(), row.country(), row.region()))
                                .filter(cell -> cell.text().startsWith("["))
                                .map(cell -> cell.text() + " " + cell.words()),
                        facts.rows().stream()
                                .flatMap(row -> Stream.of(row.area(), row.country(), row.region()))
                                .filter(cell -> !cell.mark().isEmpty())
                                .map(cell ->
                                        cell.mark()
                                                + " "
                                                + cell.words()
                                                        .substring(
                                                                cell.words().lastIndexOf(", ")
                                                                        + 2)))
                .distinct()
                .collect(java.util.stream.Collectors.joining("; "));
    }
}
