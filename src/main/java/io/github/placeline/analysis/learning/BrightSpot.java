package io.github.placeline.analysis.learning;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// An authority that does better than where it started would lead one to expect (METHODS 9): its
/// latest value against its first, beside the Theil–Sen line across all authorities.
///
/// @param first its value in the first period, in the indicator's unit
/// @param latest its value in the latest period
/// @param expected the line's height at its first value
/// @param score the distance from the line ÷ (1.4826 × median absolute distance), positive in the
///   good direction
public record BrightSpot(Area area, double first, double latest, double expected, double score) {

    private static final double NAMED_ABOVE = 1.5;
    private static final double NORMAL_MAD = 1.4826;
    private static final int FEWEST_AUTHORITIES = 5;

    /// Distances no larger than this come from binary arithmetic.
    private static final double NOTHING = 1e-9;

    /// The bright spots of an indicator between its first published period since the last series
    /// break and its latest, the brightest first; none where it has no agreed direction, where
    /// fewer than five authorities have both values, or where their values do not differ.
    public static List<BrightSpot> in(Comparisons comparisons, List<SeriesBreak> breaks) {
        Polarity polarity = comparisons.indicator().polarity();
        Period latest = comparisons.latest().orElse(null);
        if (latest == null || !polarity.isDirected()) return List.of();
        List<Series> authorities =
                comparisons.everyArea().stream()
                        .filter(series -> Spread.isAuthority(series.area()))
                        .toList();
        return authorities.stream()
                .flatMap(series -> Point.publishedIn(series).stream())
                .map(Point::period)
                .filter(period -> period.isComparableWith(latest) && !period.equals(latest))
                .filter(period -> !Stretch.isBroken(period, latest, breaks))
                .min(Comparator.naturalOrder())
                .map(first -> between(first, latest, authorities, polarity))
                .orElse(List.of());
    }

    private static List<BrightSpot> between(
            Period first, Period latest, List<Series> authorities, Polarity polarity) {
        List<Series> both =
                authorities.stream()
                        .filter(series -> Point.published(series, first).isPresent())
                        .filter(series -> Point.published(series, latest).isPresent())
                        .toList();
        double[] x = values(both, first);
        double[] y = values(both, latest);
        if (x.length < FEWEST_AUTHORITIES || Arrays.stream(x).distinct().count() < 2)
            return List.of();
        TheilSen line = TheilSen.of(x, y);
        double[] rests = new double[x.length];
        for (int i = 0; i < x.length; i++) rests[i] = y[i] - line.at(x[i]);
        double middle = Quantiles.of(rests).median();
        double usual =
                NORMAL_MAD
                        * Quantiles.of(
                                        Arrays.stream(rests)
                                                .map(rest -> Math.abs(rest - middle))
                                                .toArray())
                                .median();
        if (usual < NOTHING) return List.of();
        return IntStream.range(0, x.length)
                .mapToObj(i ->
                        new BrightSpot(
                                both.get(i).area(),
                                x[i],
                                y[i],
                                line.at(x[i]),
                                polarity.sign() * rests[i] / usual))
                .filter(spot -> spot.score() > NAMED_ABOVE)
                .sorted(
                        Comparator.comparingDouble(BrightSpot::score)
                                .reversed()
                                .thenComparing(spot -> spot.area().name()))
                .toList();
    }

    private static double[] values(List<Series> series, Period period) {
        return series.stream()
                .map(one -> Point.published(one, period))
                .mapToDouble(OptionalDouble::orElseThrow)
                .toArray();
    }
}
