package io.github.placeline.analysis.joining;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;

/// A figure that both files of a long series publish.
///
/// @param newer as the newer file gives it
/// @param older as the older file gives it
/// @param agree whether the two are displayed alike
public record Overlap(Area area, Period period, double newer, double older, boolean agree) {

    /// By how much the files differ, in the indicator's unit, never negative.
    public double difference() {
        return Math.abs(Decimals.minus(newer, older));
    }
}
