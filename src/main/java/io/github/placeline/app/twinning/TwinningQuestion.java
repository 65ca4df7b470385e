package io.github.placeline.app.twinning;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// Which two areas are to stand side by side, in which indicator, over which years.
///
/// @param second null for whoever is most like the first
/// @param indicator null for the first that both have
public record TwinningQuestion(
        Area first,
        @Nullable Area second,
        @Nullable Indicator indicator,
        Window window,
        AsAt asAt) {

    /// With today's figures.
    public TwinningQuestion(
            Area first, @Nullable Area second, @Nullable Indicator indicator, Window window) {
        this(first, second, indicator, window, AsAt.NOW);
    }

    public TwinningQuestion with(Window years) {
        return new TwinningQuestion(first, second, indicator, years, asAt);
    }

    public TwinningQuestion asAt(AsAt moment) {
        return new TwinningQuestion(first, second, indicator, window, moment);
    }
}
