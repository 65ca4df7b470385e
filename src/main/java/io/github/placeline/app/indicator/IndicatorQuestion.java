package io.github.placeline.app.indicator;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// What is to be shown: an indicator of an area, for a part of the population, over some years, as
/// known at a moment.
///
/// @param beside another area to be shown with it, null for none
public record IndicatorQuestion(
        Area area,
        Indicator indicator,
        Breakdown breakdown,
        Window window,
        AsAt asAt,
        @Nullable Area beside) {

    public IndicatorQuestion(
            Area area, Indicator indicator, Breakdown breakdown, Window window, AsAt asAt) {
        this(area, indicator, breakdown, window, asAt, null);
    }

    /// Everybody, the last ten years, as known now.
    public static IndicatorQuestion of(Area area, Indicator indicator) {
        return new IndicatorQuestion(area, indicator, Breakdown.TOTAL, Window.TEN, AsAt.NOW);
    }

    public IndicatorQuestion about(Indicator other) {
        return new IndicatorQuestion(area, other, breakdown, window, asAt, beside);
    }

    public IndicatorQuestion with(Breakdown part) {
        return new IndicatorQuestion(area, indicator, part, window, asAt, beside);
    }

    public IndicatorQuestion with(Window years) {
        return new IndicatorQuestion(area, indicator, breakdown, years, asAt, beside);
    }

    public IndicatorQuestion with(AsAt moment) {
        return new IndicatorQuestion(area, indicator, breakdown, window, moment, beside);
    }

    /// The same with another area shown beside it, or with none.
    public IndicatorQuestion beside(@Nullable Area other) {
        return new IndicatorQuestion(area, indicator, breakdown, window, asAt, other);
    }
}
