package io.github.placeline.model;

/// The counts behind a proportion or rate: how many of how many. `NaN` where the source does not
/// give one.
public record Counts(double numerator, double denominator) {

    public static final Counts UNSTATED = new Counts(Double.NaN, Double.NaN);

    /// Both are given, and the denominator is more than nothing.
    public boolean areStated() {
        return !Double.isNaN(numerator) && denominator > 0;
    }
}
