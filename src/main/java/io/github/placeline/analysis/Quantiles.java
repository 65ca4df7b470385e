package io.github.placeline.analysis;

import java.util.Arrays;

/// Sample quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan,
/// "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365; the
/// default of R's `quantile`.
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /// Of values in any order.
    public static Quantiles of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /// The value below which the share `share` (0 to 1) of the values lies.
    ///
    /// @throws IllegalArgumentException when `share` is not from 0 to 1
    /// @throws IllegalStateException when there are no values
    public double at(double share) {
        if (sorted.length == 0) throw new IllegalStateException("no values to order");
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException("not a share: " + share);
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public double median() {
        return at(0.5);
    }

    /// From the 25th to the 75th percentile.
    public double interquartileRange() {
        return at(0.75) - at(0.25);
    }

    /// From the 10th to the 90th percentile.
    public double tenToNinety() {
        return at(0.9) - at(0.1);
    }

    public int count() {
        return sorted.length;
    }

    /// How many of the values are smaller than `value`.
    public int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// How many of the values are `value`.
    public int equalTo(double value) {
        return sorted.length - below(value) - above(value);
    }

    /// How many of the values are greater than `value`.
    public int above(double value) {
        return sorted.length - below(Math.nextUp(value));
    }
}
