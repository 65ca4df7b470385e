package io.github.placeline.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The statistics of METHODS 5 once more, as plainly as the books write them and without the code
/// that the app uses: slow, and only to compare with.
final class PlainStatistics {

    private final Map<List<Integer>, Double> known = new HashMap<>();

    /// x and y of one point.
    record XY(double x, double y) {}

    /// Slope, ends of its interval, chance and verdict ("rising", "falling", "none", "few").
    record Judged(double slope, double low, double high, double p, String verdict) {}

    Judged judge(List<XY> points) {
        if (points.size() < 5) return new Judged(Double.NaN, Double.NaN, Double.NaN, 1, "few");
        List<Double> slopes = slopes(points);
        double slope = median(slopes);
        double reach = 1.959964 * Math.sqrt(variance(points));
        double low = at(slopes, (slopes.size() - reach) / 2);
        double high = at(slopes, (slopes.size() + reach) / 2 + 1);
        double p = chance(points);
        boolean steady = true;
        for (XY left : points) {
            List<XY> rest = new ArrayList<>(points);
            rest.remove(left);
            steady &= median(slopes(rest)) * slope > 0;
        }
        String verdict = "none";
        if (p < 0.05 && steady) verdict = slope > 0 ? "rising" : "falling";
        return new Judged(slope, low, high, p, verdict);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    private static List<Double> slopes(List<XY> points) {
        List<Double> slopes = new ArrayList<>();
        for (XY a : points)
            for (XY b : points) if (a.x() < b.x()) slopes.add((b.y() - a.y()) / (b.x() - a.x()));
        Collections.sort(slopes);
        return slopes;
    }

    /// The k-th smallest, k counted from 1 and perhaps between two.
    private static double at(List<Double> sorted, double k) {
        if (k <= 1) return sorted.getFirst();
        if (k >= sorted.size()) return sorted.getLast();
        double below = sorted.get((int) k - 1);
        double above = sorted.get((int) k);
        return below + (k - (int) k) * (above - below);
    }

    private double chance(List<XY> points) {
        int s = 0;
        for (XY a : points)
            for (XY b : points) if (a.x() < b.x()) s += Double.compare(b.y(), a.y());
        int n = points.size();
        boolean ties = points.stream().map(XY::y).distinct().count() < n;
        if (n <= 10 && !ties) {
            double asFar = 0;
            for (int other = -n * (n - 1) / 2; other <= n * (n - 1) / 2; other++)
                if (Math.abs(other) >= Math.abs(s)) asFar += orders(n, other);
            double all = 1;
            for (int i = 2; i <= n; i++) all *= i;
            return asFar / all;
        }
        if (s == 0) return 1;
        return twoTails((Math.abs(s) - 1) / Math.sqrt(variance(points)));
    }

    /// In how many orders of n values Kendall's S is s: the newest value is greater than k and less
    /// than n − 1 − k of those before.
    private double orders(int n, int s) {
        if (n == 1) return s == 0 ? 1 : 0;
        if (Math.abs(s) > n * (n - 1) / 2) return 0;
        Double before = known.get(List.of(n, s));
        if (before != null) return before;
        double orders = 0;
        for (int k = 0; k < n; k++) orders += orders(n - 1, s - (k - (n - 1 - k)));
        known.put(List.of(n, s), orders);
        return orders;
    }

    private static double variance(List<XY> points) {
        double n = points.size();
        double variance = n * (n - 1) * (2 * n + 5);
        for (double value : points.stream().map(XY::y).distinct().toList()) {
            double t = points.stream().filter(point -> point.y() == value).count();
            variance -= t * (t - 1) * (2 * t + 5);
        }
        return variance / 18;
    }

    /// Twice the area under the normal curve beyond z, by Simpson's rule.
    private static double twoTails(double z) {
        int steps = 2_000;
        double width = z / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double weight = i == 0 || i == steps ? 1 : 2 + 2 * (i % 2);
            sum += weight * Math.exp(-(i * width) * (i * width) / 2);
        }
        return 1 - 2 * sum * width / 3 / Math.sqrt(2 * Math.PI);
    }
}
