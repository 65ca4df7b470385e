package io.github.placeline.app.years;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// What is to be played through the years.
///
/// @param first the area that is followed
/// @param second another that is followed, null for none
/// @param up the indicator upwards
/// @param across the indicator to the right; null for the place among local authorities
/// @param years the newest so many, 0 for all
public record YearsQuestion(
        Area first,
        @Nullable Area second,
        Indicator up,
        @Nullable Indicator across,
        int years,
        AsAt asAt) {

    public static YearsQuestion of(Area first, Indicator up) {
        return new YearsQuestion(first, null, up, null, 0, AsAt.NOW);
    }

    public YearsQuestion with(@Nullable Area other) {
        return new YearsQuestion(
                first, first.equals(other) ? null : other, up, across, years, asAt);
    }

    public YearsQuestion against(@Nullable Indicator other) {
        return new YearsQuestion(first, second, up, up.equals(other) ? null : other, years, asAt);
    }

    public YearsQuestion over(int newest) {
        return new YearsQuestion(first, second, up, across, newest, asAt);
    }

    public YearsQuestion as(AsAt known) {
        return new YearsQuestion(first, second, up, across, years, known);
    }
}
