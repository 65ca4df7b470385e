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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Every authority's latest value beside its first, with the Theil–Sen line across them (METHODS
/// 9): who does better than where they started would lead one to expect.
///
/// @param first the first published period since the last series break
/// @param latest the newest period recorded for the indicator
/// @param line latest value for each first value, both in the indicator's unit
/// @param usual 1.4826 × the median absolute distance from the line, in the indicator's unit
/// @param all every authority with both values, the furthest on the good side of the line first
public record BrightSpots(
        Period first, Period latest, TheilSen line, double usual, List<BrightSpot> all) {

    private static final double NAMED_ABOVE = 1.5;
    private static final double NORMAL_MAD = 1.4826;
    private static final int FEWEST_AUTHORITIES = 5;

    /// Distances no larger than this come from binary arithmetic.
    private static final double NOTHING = 1e-9;

    public BrightSpots {
        all = List.copyOf(all);
    }

    /// The authorities of an indicator; empty where it has no agreed direction, where fewer than
    /// five authorities have both values, or where their values do not differ.
    public static Optional<BrightSpots> of(Comparisons comparisons, List<SeriesBreak> breaks) {
        Period latest = comparisons.latest().orElse(null);
        if (latest == null || !comparisons.indicator().polarity().isDirected())
            return Optional.empty();
        List<Series> authorities =
                comparisons.everyArea().stream()
                        .filter(series -> Spread.isAuthority(series.area()))
                        .toList();
        return authorities.stream()
                .flatMap(series -> Point.publishedIn(series).stream())
                .map(Point::period)
                .filter(period -> period.isComparableWith(latest) && period.compareTo(latest) < 0)
                .filter(period -> !Stretch.isBroken(period, latest, breaks))
                .min(Comparator.naturalOrder())
                .flatMap(first ->
                        between(first, latest, authorities, comparisons.indicator().polarity()));
    }

    /// Those further on the good side of the line than one and a half usual distances, the
    /// brightest first.
    public List<BrightSpot> named() {
        return all.stream().filter(spot -> spot.score() > NAMED_ABOVE).toList();
    }

    /// The area's own place among them; empty where it lacks one of the values.
    public Optional<BrightSpot> placeOf(Area area) {
        return all.stream().filter(spot -> spot.area().id() == area.id()).findFirst();
    }

    private static Optional<BrightSpots> between(
            Period first, Period latest, List<Series> authorities, Polarity polarity) {
        List<Series> both =
                authorities.stream()
                        .filter(series -> Point.published(series, first).isPresent())
                        .filter(series -> Point.published(series, latest).isPresent())
                        .toList();
        double[] x = values(both, first);
        double[] y = values(both, latest);
        if (x.length < FEWEST_AUTHORITIES || Arrays.stream(x).distinct().count() < 2)
            return Optional.empty();
        TheilSen line = TheilSen.of(x, y);
        double[] rests = new double[x.length];
        for (int i = 0; i < x.length; i++) rests[i] = y[i] - line.at(x[i]);
        double usual = usual(rests);
        if (usual < NOTHING) return Optional.empty();
        List<BrightSpot> all =
                IntStream.range(0, x.length)
                        .mapToObj(i ->
                                new BrightSpot(
                                        both.get(i).area(),
                                        x[i],
                                        y[i],
                                        line.at(x[i]),
                                        polarity.sign() * rests[i] / usual))
                        .sorted(
                                Comparator.comparingDouble(BrightSpot::score)
                                        .reversed()
                                        .thenComparing(spot -> spot.area().name()))
                        .toList();
        return Optional.of(new BrightSpots(first, latest, line, usual, all));
    }

    private static double usual(double[] rests) {
        double middle = Quantiles.of(rests).median();
        double[] distances = Arrays.stream(rests).map(rest -> Math.abs(rest - middle)).toArray();
        return NORMAL_MAD * Quantiles.of(distances).median();
    }

    private static double[] values(List<Series> series, Period period) {
        return series.stream()
                .map(one -> Point.published(one, period))
                .mapToDouble(OptionalDouble::orElseThrow)
                .toArray();
    }
}
