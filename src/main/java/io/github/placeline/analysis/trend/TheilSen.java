package io.github.placeline.analysis.trend;

import io.github.placeline.model.Interval;
import java.util.Arrays;

/// A straight line through points that a few odd ones do not move: its slope is the median of the
/// slopes between all pairs (H. Theil, 1950; P. K. Sen, "Estimates of the regression coefficient
/// based on Kendall's tau", JASA 63 (1968) 1379–1389).
///
/// @param slope units of y for each unit of x
/// @param intercept the median of y − slope × x
/// @param interval Sen's 95 % interval of the slope, by the normal approximation in Gilbert (1987)
///   section 16.5, interpolated between slopes; the widest slopes where there are too few points
public record TheilSen(double slope, double intercept, Interval interval) {

    private static final double Z = 1.959964;

    /// The line through points given in any order.
    ///
    /// @throws IllegalArgumentException when the arrays differ in length or no two points differ in
    ///   x
    public static TheilSen of(double[] x, double[] y) {
        double[] slopes = slopes(x, y);
        double slope = middle(slopes);
        double[] rests = new double[x.length];
        for (int i = 0; i < x.length; i++) rests[i] = y[i] - slope * x[i];
        Arrays.sort(rests);
        return new TheilSen(slope, middle(rests), interval(slopes, y));
    }

    /// The slope alone.
    ///
    /// @throws IllegalArgumentException as [#of]
    static double slopeOf(double[] x, double[] y) {
        return middle(slopes(x, y));
    }

    /// The line's height at `x`.
    public double at(double x) {
        return intercept + slope * x;
    }

    private static double[] slopes(double[] x, double[] y) {
        if (x.length != y.length) throw new IllegalArgumentException("x and y differ in length");
        double[] slopes = new double[x.length * Math.max(0, x.length - 1) / 2];
        int count = 0;
        for (int j = 1; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                // Adding nothing turns the −0.0 of a level pair into 0.0.
                if (x[i] != x[j]) slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]) + 0.0;
            }
        }
        if (count == 0) throw new IllegalArgumentException("no two points differ in x");
        double[] sorted = Arrays.copyOf(slopes, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static Interval interval(double[] slopes, double[] y) {
        double width = Z * Math.sqrt(MannKendall.of(y).variance());
        return new Interval(
                ranked(slopes, (slopes.length - width) / 2),
                ranked(slopes, (slopes.length + width) / 2 + 1));
    }

    /// The value of that rank, counted from 1, between two where the rank is not whole.
    private static double ranked(double[] sorted, double rank) {
        double place = Math.clamp(rank - 1, 0, sorted.length - 1.0);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
