package io.github.placeline.model;

/// A 95 % interval around a value, in the same unit; both ends belong to it.
public record Interval(double low, double high) {

    /// The source gives none.
    public static final Interval UNSTATED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high)
            throw new IllegalArgumentException(
                    "an interval ends before it starts: " + low + " to " + high);
    }

    public boolean isStated() {
        return !Double.isNaN(low);
    }

    /// Touching counts as inside; false where the interval is [#UNSTATED].
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
