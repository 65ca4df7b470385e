package io.github.placeline.app.compare;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.chart.spine.SpineContent;
import io.github.placeline.chart.spine.SpineLine;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One area on everything it has figures of, each among all authorities.
public final class SpineView {

    private final HeatView figures;

    /// For whoever keeps the figures: all of them.
    public SpineView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public SpineView(Workspace workspace, Guard guard) {
        this.figures = new HeatView(workspace, guard);
    }

    /// @throws java.util.concurrent.CancellationException when the person waiting has had enough
    public SpineFacts facts(Area area, AsAt asAt, Progress progress) {
        HeatTable table = figures.alone(area, asAt, progress);
        Map<String, List<SpineLine>> topics = new LinkedHashMap<>();
        List<SpineFacts.Line> lines = new ArrayList<>();
        if (!table.isEmpty()) {
            HeatRow row = table.rows().getFirst();
            for (int i = 0; i < table.columns().size(); i++) {
                HeatColumn column = table.columns().get(i);
                Period period = column.period();
                if (period == null || row.cells().get(i).last() == null) continue;
                List<String> all = column.indicator().topics();
                SpineLine line = line(table, row, i, period);
                topics.computeIfAbsent(
                                all.isEmpty() ? "Other" : all.getFirst(), _ -> new ArrayList<>())
                        .add(line);
                lines.add(
                        new SpineFacts.Line(line, column.indicator(), row.cells().get(i).shown()));
            }
        }
        String name = Places.shortName(area);
        String label = table.isEmpty() ? "" : table.rows().getFirst().label();
        return new SpineFacts(
                area,
                name,
                label,
                new SpineContent(
                        name + " among all local authorities",
                        table.country(),
                        topics.entrySet().stream()
                                .map(one -> new SpineContent.Section(one.getKey(), one.getValue()))
                                .toList()),
                lines,
                table.files());
    }

    private static SpineLine line(HeatTable table, HeatRow row, int place, Period period) {
        HeatColumn column = table.columns().get(place);
        HeatCell cell = row.cells().get(place);
        HeatCell country = column.country();
        Reading beside = country == null ? Reading.ABSENT : country.value();
        Quantiles spread = column.spread() == null ? Quantiles.of() : column.spread().values();
        HeatWords words = HeatWords.of(table, row, place, HeatMode.RANK);
        return new SpineLine(
                column.title(),
                period,
                printed(cell.value(), column),
                printed(beside, column),
                value(cell.value()),
                value(beside),
                spread,
                column.indicator().polarity().sign(),
                cell.position().standing(),
                words.all() + middle(spread, column));
    }

    private static String middle(Quantiles spread, HeatColumn column) {
        if (spread.count() == 0) return "";
        return " Half of all authorities lie between %s and %s, all between %s and %s."
                .formatted(
                        column.figures().figure(spread.at(0.25)),
                        column.figures().figure(spread.at(0.75)),
                        column.figures().figure(spread.at(0)),
                        column.figures().figure(spread.at(1)));
    }

    private static String printed(Reading reading, HeatColumn column) {
        return switch (reading) {
            case Reading.Published(double value, _, _) -> column.figures().figure(value);
            case Reading.Withheld(_, var reason) -> "[" + reason.mark() + "]";
            case Reading.Absent() -> "No data";
        };
    }

    private static double value(Reading reading) {
        return reading instanceof Reading.Published(double value, _, _) ? value : Double.NaN;
    }
}
