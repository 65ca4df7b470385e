package io.github.placeline.app.twinning;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// What can be said to a [TwinningQuestion].
public sealed interface TwinningAnswer {

    Area first();

    /// The second area, null where none was named and none is like the first.
    @Nullable Area second();

    /// The indicator, null where none was named and the two have none in common.
    @Nullable Indicator indicator();

    /// Two areas side by side.
    record Together(TwinningFacts facts) implements TwinningAnswer {
        @Override
        public Area first() {
            return facts.first().area();
        }

        @Override
        public Area second() {
            return facts.second().area();
        }

        @Override
        public Indicator indicator() {
            return facts.indicator();
        }
    }

    /// They cannot be set side by side.
    ///
    /// @param sentence why not
    /// @param next what helps
    record Apart(
            Area first,
            @Nullable Area second,
            @Nullable Indicator indicator,
            String sentence,
            Remedy next)
            implements TwinningAnswer {}

    /// What helps where two areas cannot be set side by side.
    enum Remedy {
        IMPORT,
        CHOOSE_SECOND_AREA,
        CHOOSE_INDICATOR
    }
}
