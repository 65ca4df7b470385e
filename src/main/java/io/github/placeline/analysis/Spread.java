package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The published values of all authorities in one period, and where one of them stands among them
/// (METHODS 4).
///
/// A council since closed is counted where its publisher still gives it a figure for the period, as
/// the published tool does; regions never are.
public final class Spread {

    private static final List<Band> BEST_FIRST = List.of(Band.A, Band.B, Band.C, Band.D);

    private final Indicator indicator;
    private final Period period;
    private final Quantiles values;
    private final List<Double> cuts;
    private final Map<Band, Integer> holding;

    private Spread(Indicator indicator, Period period, double[] values) {
        this.indicator = indicator;
        this.period = period;
        this.values = Quantiles.of(values);
        this.cuts =
                values.length == 0
                        ? List.of()
                        : List.of(this.values.at(0.25), this.values.at(0.5), this.values.at(0.75));
        this.holding = new EnumMap<>(Band.class);
        for (double value : values) {
            bandOf(value).ifPresent(band -> holding.merge(band, 1, Integer::sum));
        }
    }

    /// The authorities' values in `period`.
    ///
    /// @param everyArea series of the indicator; areas other than authorities are left out
    public static Spread of(Indicator indicator, Period period, Collection<Series> everyArea) {
        double[] values = new double[everyArea.size()];
        int count = 0;
        for (Series series : everyArea) {
            if (isAuthority(series.area())
                    && series.at(period) instanceof Reading.Published(double value, _, _))
                values[count++] = value;
        }
        return new Spread(indicator, period, Arrays.copyOf(values, count));
    }

    /// The values of authorities that are at hand already.
    public static Spread ofValues(Indicator indicator, Period period, Collection<Double> values) {
        return new Spread(
                indicator, period, values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Every authority's change between two periods, of those with a value in both.
    public static Quantiles ofChanges(Period from, Period to, Collection<Series> everyArea) {
        double[] changes = new double[everyArea.size()];
        int count = 0;
        for (Series series : everyArea) {
            if (isAuthority(series.area())
                    && series.at(from) instanceof Reading.Published(double before, _, _)
                    && series.at(to) instanceof Reading.Published(double after, _, _))
                changes[count++] = after - before;
        }
        return Quantiles.of(Arrays.copyOf(changes, count));
    }

    /// Whether an area is ranked beside the others at all.
    public static boolean isAuthority(Area area) {
        return area.kind() == AreaKind.LOCAL_AUTHORITY;
    }

    public Period period() {
        return period;
    }

    /// The values in order, unrounded.
    public Quantiles values() {
        return values;
    }

    /// The place of one authority's value, 1 the best; empty where the indicator has no better end.
    ///
    /// @param value one of the values
    public Optional<Rank> rankOf(double value) {
        if (!indicator.polarity().isDirected()) return Optional.empty();
        int better =
                indicator.polarity() == Polarity.HIGHER_IS_BETTER
                        ? values.above(value)
                        : values.below(value);
        return Optional.of(new Rank(better + 1, values.count(), values.equalTo(value) > 1));
    }

    /// The quarter in which a value lies, cut at the type 7 percentiles of the unrounded values; a
    /// value on a cut belongs to its lower side. Empty where the publisher lets none be drawn, the
    /// indicator has no better end, or no authority has a value.
    public Optional<Band> bandOf(double value) {
        boolean drawn = indicator.banded() && indicator.polarity().isDirected();
        if (!drawn || cuts.isEmpty()) return Optional.empty();
        int quarter = 0;
        for (double cut : cuts) if (value > cut) quarter++;
        boolean lowIsGood = indicator.polarity() == Polarity.LOWER_IS_BETTER;
        return Optional.of((lowIsGood ? BEST_FIRST : BEST_FIRST.reversed()).get(quarter));
    }

    /// How many authorities lie in that band.
    public int holding(Band band) {
        return holding.getOrDefault(band, 0);
    }
}
