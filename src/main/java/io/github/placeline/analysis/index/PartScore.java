package io.github.placeline.analysis.index;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.model.Area;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What one indicator contributes to an area's index.
///
/// @param period the newest recorded for the indicator, null where there is none
/// @param value the figure it is made of
/// @param score by rank 1 is the best; in spreads more is better, 0 is England's, and 1 is as far
///   from it as the 90th percentile of authorities is from the 10th; empty where there is none
/// @param whyNot why there is no score, as one plain sentence; empty where there is one
public record PartScore(
        Index.Part part,
        Indicator indicator,
        @Nullable Period period,
        Reading value,
        OptionalDouble score,
        String whyNot) {

    private static final Surroundings NONE = new Surroundings(List.of(), List.of());

    static PartScore of(
            Index.Part part, Index.Measure measure, Comparisons comparisons, Area area) {
        Comparison comparison = comparisons.of(area, NONE);
        Indicator indicator = comparisons.indicator();
        OptionalDouble score =
                switch (measure) {
                    case RANK -> rank(comparison.rank());
                    case SPREADS -> spreads(comparison, comparisons);
                };
        return new PartScore(
                part,
                indicator,
                comparison.latest(),
                comparison.value(),
                score,
                score.isPresent() ? "" : whyNot(comparison, indicator));
    }

    private static OptionalDouble rank(@Nullable Rank rank) {
        return rank == null ? OptionalDouble.empty() : OptionalDouble.of(rank.place());
    }

    private static OptionalDouble spreads(Comparison comparison, Comparisons comparisons) {
        double spread =
                comparisons
                        .spread()
                        .map(Spread::values)
                        .filter(values -> values.count() > 0)
                        .map(values -> values.tenToNinety())
                        .orElse(0.0);
        int sign = comparisons.indicator().polarity().sign();
        return sign != 0
                        && spread > 0
                        && comparison.value() instanceof Reading.Published(double value, _, _)
                        && comparison.england() instanceof Reading.Published(double england, _, _)
                ? OptionalDouble.of(sign * Decimals.minus(value, england) / spread)
                : OptionalDouble.empty();
    }

    private static String whyNot(Comparison comparison, Indicator indicator) {
        Period latest = comparison.latest();
        if (!indicator.polarity().isDirected())
            return indicator.name() + " has no agreed direction.";
        if (latest == null) return "There are no figures for " + indicator.name() + ".";
        if (!(comparison.value() instanceof Reading.Published))
            return "There is no figure for " + latest.label() + ".";
        return comparison.england() instanceof Reading.Published
                ? "The authorities do not differ in " + latest.label() + "."
                : "There is no figure for England in " + latest.label() + ".";
    }
}
