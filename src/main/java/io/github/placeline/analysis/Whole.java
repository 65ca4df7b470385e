package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The figure of several areas together, such as an opportunity area made of districts: the sum of
/// numerators over the sum of denominators, or the reason why there is none (METHODS 2).
/// Percentages are never averaged.
public sealed interface Whole {

    /// The figure with the summed counts, in the indicator's unit.
    record Value(Reading.Published reading) implements Whole {}

    /// Why there is none, as one plain sentence.
    record NotPossible(String reason) implements Whole {}

    /// The figure of `areas` together in one period.
    ///
    /// @param series the areas' own series, by the area's key
    static Whole in(
            Period period, List<Area> areas, Map<Long, Series> series, Indicator indicator) {
        OptionalDouble scale = Scale.of(indicator.unit());
        if (areas.isEmpty()) return new NotPossible("No areas are given.");
        if (scale.isEmpty())
            return new NotPossible("This indicator is not a share or a rate of counted people.");
        double numerator = 0;
        double denominator = 0;
        for (Area area : areas) {
            Series own = series.get(area.id());
            Reading reading = own == null ? Reading.ABSENT : own.at(period);
            if (!(reading instanceof Reading.Published(_, _, Counts counts))) {
                return new NotPossible(
                        "There is no figure for " + area.name() + " in " + period.label() + ".");
            }
            if (!counts.areStated()) {
                return new NotPossible(
                        "The counts behind the figure for " + area.name() + " are not published.");
            }
            numerator += counts.numerator();
            denominator += counts.denominator();
        }
        return new Value(
                new Reading.Published(
                        scale.getAsDouble() * numerator / denominator,
                        Interval.UNSTATED,
                        new Counts(numerator, denominator)));
    }
}
