package io.github.placeline.analysis.gap;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An area's value and its benchmark's in one period, unrounded, in the indicator's unit (METHODS
/// 6).
public record Gap(Period period, double area, double benchmark) {

    /// The gap in every period in which both have a value, in the order of the area's points.
    public static List<Gap> between(List<Point> area, List<Point> benchmark) {
        Map<Period, Double> beside = new HashMap<>();
        benchmark.forEach(point -> beside.put(point.period(), point.value()));
        List<Gap> gaps = new ArrayList<>();
        for (Point point : area) {
            Double value = beside.get(point.period());
            if (value != null) gaps.add(new Gap(point.period(), point.value(), value));
        }
        return List.copyOf(gaps);
    }

    /// Area minus benchmark, without binary noise.
    public double difference() {
        return Decimals.minus(area, benchmark);
    }

    /// The gap as a point of its own line.
    public Point asPoint() {
        return new Point(period, difference());
    }

    /// On the displayed values `1` where the area is better than the benchmark, `−1` where it is
    /// worse, `0` where they are level or the indicator has no agreed direction.
    public int favour(Indicator indicator) {
        return Figures.of(indicator).direction(area, benchmark).sign()
                * indicator.polarity().sign();
    }
}
