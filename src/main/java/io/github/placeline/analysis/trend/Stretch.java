package io.github.placeline.analysis.trend;

import io.github.placeline.analysis.Point;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The part of a record from which change may be judged: comparable periods in the window, since
/// the last series break (METHODS 5). Nothing is computed across a break.
///
/// @param points oldest first
public record Stretch(List<Point> points) {

    public Stretch {
        points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
    }

    /// Of the points of one series, those that may be set beside the latest period.
    ///
    /// @param latest the newest period recorded for the indicator
    /// @param breaks the indicator's, in any order; those still to come count for nothing
    public static Stretch of(
            List<Point> points, Window window, Period latest, List<SeriesBreak> breaks) {
        Optional<Period> firstOfNewWay =
                breaks.stream()
                        .map(SeriesBreak::first)
                        .filter(first -> !first.start().isAfter(latest.start()))
                        .max(Comparator.comparing(Period::start));
        return new Stretch(
                points.stream()
                        .filter(point -> point.period().isComparableWith(latest))
                        .filter(point -> window.holds(point.period(), latest))
                        .filter(point ->
                                firstOfNewWay.isEmpty()
                                        || !point.period()
                                                .start()
                                                .isBefore(firstOfNewWay.get().start()))
                        .toList());
    }

    /// Whether the indicator was measured in a new way after `from` and no later than `to`.
    public static boolean isBroken(Period from, Period to, List<SeriesBreak> breaks) {
        return breaks.stream()
                .map(one -> one.first().start())
                .anyMatch(start -> start.isAfter(from.start()) && !start.isAfter(to.start()));
    }

    public int count() {
        return points.size();
    }

    /// Places on the time axis, in years.
    double[] positions() {
        return points.stream().mapToDouble(point -> point.period().position()).toArray();
    }

    double[] values() {
        return points.stream().mapToDouble(Point::value).toArray();
    }

    /// What a figure rests on: "9 years, 2015/16 to 2024/25"; "no years" where there are none.
    public String words() {
        if (points.isEmpty()) return "no years";
        String first = points.getFirst().period().label();
        if (count() == 1) return "1 year, " + first;
        return count() + " years, " + first + " to " + points.getLast().period().label();
    }
}
