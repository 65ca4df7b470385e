package io.github.placeline.analysis.terms;

import io.github.placeline.analysis.Point;
import java.util.List;
import java.util.Optional;

/// The XmR chart of many points: what is usual for a process, and the signals that something has
/// changed (METHODS 8). D. J. Wheeler, "Understanding Variation" (1993); signals as in NHS England,
/// "Making Data Count".
///
/// @param points oldest first
/// @param centre their mean
/// @param low the mean less 2.66 times the mean moving range
/// @param high the mean plus as much
/// @param signals in the order of their last points
public record Xmr(
        List<Point> points, double centre, double low, double high, List<Signal> signals) {

    /// Fewer points than this draw no chart.
    public static final int FEWEST_POINTS = 12;

    private static final double MOVING_RANGES = 2.66;

    public Xmr {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /// The chart of points given in time order; empty with fewer than twelve.
    public static Optional<Xmr> of(List<Point> points) {
        if (points.size() < FEWEST_POINTS) return Optional.empty();
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        Limits limits = Limits.of(values);
        return Optional.of(
                new Xmr(
                        points,
                        limits.centre(),
                        limits.low(),
                        limits.high(),
                        SignalSearch.in(values, limits)));
    }

    /// Centre and limits of values in time order.
    record Limits(double centre, double low, double high) {

        static Limits of(double... values) {
            double sum = values[0];
            double moved = 0;
            for (int i = 1; i < values.length; i++) {
                sum += values[i];
                moved += Math.abs(values[i] - values[i - 1]);
            }
            double centre = sum / values.length;
            double reach = MOVING_RANGES * moved / (values.length - 1);
            return new Limits(centre, centre - reach, centre + reach);
        }
    }
}
