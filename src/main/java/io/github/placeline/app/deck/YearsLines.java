package io.github.placeline.app.deck;

import io.github.placeline.chart.Role;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.export.pack.ChartLines;
import io.github.placeline.export.pack.FigureFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Years that were played as lines, for a program that cannot play them: what is measured upwards,
/// for the areas that have a name in the chart.
final class YearsLines {

    private YearsLines() {}

    /// @param unit what the figures are counted in; may be empty
    static ChartLines of(YearsContent content, int decimals, String unit) {
        List<Optional<Frame>> slots = new ArrayList<>();
        for (Frame frame : content.frames()) {
            if (frame.afterBreak() && !slots.isEmpty()) slots.add(Optional.empty());
            slots.add(Optional.of(frame));
        }
        List<ChartLines.Line> lines = new ArrayList<>();
        line(Kind.FIRST, Role.AREA, slots, lines);
        line(Kind.SECOND, Role.AREA_B, slots, lines);
        line(Kind.COUNTRY, Role.ENGLAND, slots, lines);
        return new ChartLines(
                FigureFormat.plain(decimals),
                unit,
                slots.stream()
                        .map(slot -> slot.map(Frame::label).orElse(ChartLines.BREAK))
                        .toList(),
                lines,
                List.of());
    }

    private static void line(
            Kind kind, Role role, List<Optional<Frame>> slots, List<ChartLines.Line> lines) {
        List<Optional<Dot>> dots =
                slots.stream().map(slot -> slot.flatMap(frame -> frame.of(kind))).toList();
        dots.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(named ->
                        lines.add(
                                new ChartLines.Line(
                                        named.name(),
                                        role,
                                        dots.stream()
                                                .map(dot -> dot.map(Dot::y).orElse(Double.NaN))
                                                .toList())));
    }
}
