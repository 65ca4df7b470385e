package io.github.placeline.analysis.learning;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;

/// One authority that once had about our gap, and where it was five years later.
///
/// @param start the gap then
/// @param end the gap five years on
public record Journey(Area area, Gap start, Gap end) {

    /// By how much the gap closed, in the indicator's unit; negative where it widened. With no
    /// agreed direction a gap closes when it becomes smaller.
    public double closed(Indicator indicator) {
        int sign = indicator.polarity().sign();
        return sign == 0
                ? Decimals.minus(Math.abs(start.difference()), Math.abs(end.difference()))
                : sign * Decimals.minus(end.difference(), start.difference());
    }
}
