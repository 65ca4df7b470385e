package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.terms.Xmr;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Strand;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The XmR chart of an area's record: its points in the window since the last series break, with
/// the limits of what is usual and the signals that something has changed (METHODS 8).
///
/// @param content the line alone
public record UsualVariation(ChartContent content, Xmr xmr) {

    /// Empty with fewer than twelve points.
    public static Optional<UsualVariation> of(IndicatorFacts facts) {
        List<Point> all = Point.publishedIn(facts.area());
        if (all.isEmpty()) return Optional.empty();
        Period latest = all.getLast().period();
        Optional<Period> newWay =
                facts.breaks().stream()
                        .map(SeriesBreak::first)
                        .filter(first -> !first.start().isAfter(latest.start()))
                        .max(Comparator.comparing(Period::start));
        List<Point> points =
                all.stream()
                        .filter(point -> point.period().kind() == latest.kind())
                        .filter(point -> facts.question().window().holds(point.period(), latest))
                        .filter(point -> isSince(point.period(), newWay))
                        .toList();
        return Xmr.of(points).map(xmr -> new UsualVariation(content(facts, points), xmr));
    }

    private static boolean isSince(Period period, Optional<Period> first) {
        return first.isEmpty() || !period.start().isBefore(first.get().start());
    }

    private static ChartContent content(IndicatorFacts facts, List<Point> points) {
        ChartContent chart = facts.chart();
        List<Strand.Entry> entries =
                chart.area().entries().stream()
                        .filter(entry ->
                                points.stream()
                                        .anyMatch(point -> point.period().equals(entry.period())))
                        .toList();
        return ChartContent.of(
                        chart.title() + ", usual variation",
                        new Strand(chart.area().name(), entries),
                        chart.wording())
                .axisTitle(chart.axisTitle())
                .periodNotes(chart.periodNotes())
                .notes(chart.notes())
                .build();
    }
}
