package io.github.placeline.app.twinning;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// Which two areas are to stand side by side, in which indicator, over which years.
///
/// @param second null for whoever is most like the first
/// @param indicator null for the first that both have
public record TwinningQuestion(
        Area first, @Nullable Area second, @Nullable Indicator indicator, Window window) {

    public TwinningQuestion with(Window years) {
        return new TwinningQuestion(first, second, indicator, years);
    }
}
