package io.github.placeline.analysis.terms;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Point;
import io.github.placeline.model.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A term, quarter or month beside the same one a year earlier, never beside the one before
/// (METHODS 8).
///
/// @param value in the indicator's unit
/// @param yearEarlier empty where that is not published
public record YearOnYear(Period period, double value, OptionalDouble yearEarlier) {

    /// Every point with its twin a year earlier, in the order given.
    public static List<YearOnYear> of(List<Point> points) {
        Map<Period, Double> values = new HashMap<>();
        points.forEach(point -> values.put(point.period(), point.value()));
        return points.stream()
                .map(point -> {
                    Double earlier = values.get(point.period().plusYears(-1));
                    return new YearOnYear(
                            point.period(),
                            point.value(),
                            earlier == null ? OptionalDouble.empty() : OptionalDouble.of(earlier));
                })
                .toList();
    }

    /// The value less the one a year earlier; empty where that is not published.
    public OptionalDouble change() {
        return yearEarlier.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Decimals.minus(value, yearEarlier.getAsDouble()));
    }
}
