package io.github.placeline.app.plan;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Target;
import io.github.placeline.model.TargetVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a target is set from: the published figures, the target that stands, and how it has moved.
///
/// @param values published, oldest first
/// @param standing how far the target that stands has come; empty where none does
/// @param history every target set for these figures, the latest first
public record TargetSheet(
        Area area,
        Indicator indicator,
        Breakdown breakdown,
        List<Point> values,
        Optional<TargetStanding> standing,
        List<TargetVersion> history) {

    private static final int YEARS_AHEAD = 15;

    public TargetSheet {
        values = List.copyOf(values);
        history = List.copyOf(history);
    }

    /// The target that stands, if any.
    public Optional<Target> target() {
        return standing.map(TargetStanding::target);
    }

    /// The periods that a baseline can lie in, the newest first.
    public List<Period> baselines() {
        return values.stream().map(Point::period).toList().reversed();
    }

    /// The published value of a period.
    public Optional<Double> value(Period period) {
        return values.stream()
                .filter(point -> point.period().equals(period))
                .map(Point::value)
                .findFirst();
    }

    /// The periods by which an aim can be due, the nearest first: the same part of each of the
    /// fifteen years after the baseline.
    public static List<Period> aims(Period baseline) {
        return IntStream.rangeClosed(1, YEARS_AHEAD).mapToObj(baseline::plusYears).toList();
    }
}
