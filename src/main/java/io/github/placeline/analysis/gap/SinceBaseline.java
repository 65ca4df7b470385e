package io.github.placeline.analysis.gap;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What became of the gap between a baseline and now, in one word (METHODS 6).
///
/// @param then the gap at the baseline, null where there is none
/// @param now the gap in the latest period, null where there is none
public record SinceBaseline(Summary summary, @Nullable Gap then, @Nullable Gap now) {

    private static final double HARDLY_ANY = 0.1;

    /// The word for an area.
    ///
    /// @param baseline comparable with `latest`
    /// @param latest the newest period recorded for the indicator
    /// @param area its published values
    /// @param benchmark what they are compared with
    /// @param breaks the indicator's
    /// @param authorities every authority's change from `baseline` to `latest`; beside one
    ///   benchmark these spread as widely as the authorities' changes in gap
    public static SinceBaseline of(
            Indicator indicator,
            Period baseline,
            Period latest,
            List<Point> area,
            List<Point> benchmark,
            List<SeriesBreak> breaks,
            Quantiles authorities) {
        List<Gap> gaps = Gap.between(area, benchmark);
        Gap then = at(gaps, baseline);
        Gap now = at(gaps, latest);
        boolean broken = Stretch.isBroken(baseline, latest, breaks);
        return new SinceBaseline(
                summary(indicator, broken ? null : then, now, authorities), then, now);
    }

    /// The gap now less the gap then; empty where either is missing.
    public OptionalDouble change() {
        return then == null || now == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Decimals.minus(now.difference(), then.difference()));
    }

    private static Summary summary(
            Indicator indicator, @Nullable Gap then, @Nullable Gap now, Quantiles authorities) {
        if (!indicator.polarity().isDirected()) return Summary.NOT_JUDGED;
        if (now == null) return Summary.NO_DATA;
        if (now.favour(indicator) >= 0) return Summary.AHEAD;
        if (then == null) return Summary.NO_DATA;
        double change = Decimals.minus(now.difference(), then.difference());
        double spread = authorities.count() == 0 ? 0 : authorities.interquartileRange();
        if (change == 0 || Math.abs(change) < HARDLY_ANY * spread) return Summary.KEEPING_PACE;
        return change * indicator.polarity().sign() > 0
                ? Summary.CLOSING_THE_GAP
                : Summary.FALLING_BEHIND;
    }

    private static @Nullable Gap at(List<Gap> gaps, Period period) {
        for (Gap gap : gaps) if (gap.period().equals(period)) return gap;
        return null;
    }
}
