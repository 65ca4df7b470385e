package io.github.placeline.analysis.learning;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who has been where we are, and moved (METHODS 9): every authority whose gap to England was once
/// about ours now, and its gap five years later.
///
/// @param ours our gap now
/// @param within how near a gap has to be to ours, in the indicator's unit
/// @param rows one an authority, its most recent such start; those that closed most come first
/// @param cases every such start of every authority
/// @param median by how much the gap closed in the middle one of all cases: what tends to happen
///   whoever runs an area; `NaN` without cases
public record Journeys(Gap ours, double within, List<Journey> rows, int cases, double median) {

    /// The time in which an authority moved.
    public static final int YEARS = 5;

    private static final double PERCENTAGE_POINTS = 1.5;
    private static final double OF_THE_SPREAD = 0.1;

    public Journeys {
        rows = List.copyOf(rows);
    }

    /// The journeys of all other authorities; empty where our gap now is not known.
    ///
    /// @param breaks the indicator's; no journey crosses one
    public static Optional<Journeys> of(
            Comparisons comparisons, Area area, List<SeriesBreak> breaks) {
        Period now = comparisons.latest().orElse(null);
        Series england = comparisons.england().flatMap(comparisons::seriesOf).orElse(null);
        Series own = comparisons.seriesOf(area).orElse(null);
        if (now == null || england == null || own == null) return Optional.empty();
        List<Point> benchmark = Point.publishedIn(england);
        Gap ours = at(Gap.between(Point.publishedIn(own), benchmark), now).orElse(null);
        if (ours == null) return Optional.empty();
        double within = within(comparisons);
        List<Journey> all = new ArrayList<>();
        List<Journey> rows = new ArrayList<>();
        for (Series series : comparisons.everyArea()) {
            Area other = series.area();
            if (!Spread.isAuthority(other) || other.id() == area.id()) continue;
            List<Journey> journeys =
                    journeys(
                            other,
                            Gap.between(Point.publishedIn(series), benchmark),
                            ours.difference(),
                            within,
                            breaks);
            all.addAll(journeys);
            if (!journeys.isEmpty()) rows.add(journeys.getLast());
        }
        Indicator indicator = comparisons.indicator();
        rows.sort(
                Comparator.comparingDouble((Journey row) -> row.closed(indicator))
                        .reversed()
                        .thenComparing(row -> row.area().name()));
        double[] closed = all.stream().mapToDouble(journey -> journey.closed(indicator)).toArray();
        double median = closed.length == 0 ? Double.NaN : Quantiles.of(closed).median();
        return Optional.of(new Journeys(ours, within, rows, all.size(), median));
    }

    private static List<Journey> journeys(
            Area area, List<Gap> gaps, double ours, double within, List<SeriesBreak> breaks) {
        List<Journey> journeys = new ArrayList<>();
        for (Gap start : gaps) {
            Period later = start.period().plusYears(YEARS);
            if (Math.abs(Decimals.minus(start.difference(), ours)) > within
                    || Stretch.isBroken(start.period(), later, breaks)) continue;
            at(gaps, later).ifPresent(end -> journeys.add(new Journey(area, start, end)));
        }
        return journeys;
    }

    private static double within(Comparisons comparisons) {
        if (comparisons.indicator().unit().kind() == Unit.Kind.PERCENT) return PERCENTAGE_POINTS;
        return comparisons
                .spread()
                .map(Spread::values)
                .filter(values -> values.count() > 0)
                .map(values -> OF_THE_SPREAD * values.tenToNinety())
                .orElse(0.0);
    }

    private static Optional<Gap> at(List<Gap> gaps, Period period) {
        return gaps.stream().filter(gap -> gap.period().equals(period)).findFirst();
    }
}
