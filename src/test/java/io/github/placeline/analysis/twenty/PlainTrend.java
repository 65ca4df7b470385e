package io.github.placeline.analysis.twenty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Theil–Sen and Mann–Kendall as Gilbert (1987), chapter 16, writes them out by hand: every pair
/// listed, every order of the ranks counted. Slow, and nothing in it comes from the app.
///
/// @param chance two-sided
record PlainTrend(
        int points,
        double slope,
        double low,
        double high,
        double chance,
        boolean exact,
        String movement) {

    private static final int FEWEST = 5;
    private static final double Z = 1.959964;

    static PlainTrend of(SortedMap<Integer, Double> values) {
        int n = values.size();
        if (n < FEWEST)
            return new PlainTrend(n, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false, "few");
        List<Integer> years = List.copyOf(values.keySet());
        List<Double> slopes = slopes(values);
        double slope = median(slopes);
        long score = 0;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                score += Double.compare(value(values, years, j), value(values, years, i));
        double variance = variance(values);
        boolean exact = n <= 10 && values.values().stream().distinct().count() == n;
        double chance = exact ? counted(n, Math.abs(score)) : normal(score, variance);
        double c = Z * Math.sqrt(variance);
        boolean steady = years.stream().allMatch(year -> sameSign(slope, values, year));
        String movement = chance < 0.05 && steady ? (slope > 0 ? "rising" : "falling") : "none";
        return new PlainTrend(
                n,
                slope,
                kth(slopes, (slopes.size() - c) / 2),
                kth(slopes, (slopes.size() + c) / 2 + 1),
                chance,
                exact,
                movement);
    }

    private static double value(SortedMap<Integer, Double> values, List<Integer> years, int at) {
        return values.getOrDefault(years.get(at), Double.NaN);
    }

    private static boolean sameSign(double slope, SortedMap<Integer, Double> values, int left) {
        SortedMap<Integer, Double> rest = new TreeMap<>(values);
        rest.remove(left);
        return median(slopes(rest)) * slope > 0;
    }

    private static List<Double> slopes(SortedMap<Integer, Double> values) {
        List<Double> slopes = new ArrayList<>();
        for (Map.Entry<Integer, Double> later : values.entrySet())
            for (Map.Entry<Integer, Double> earlier : values.headMap(later.getKey()).entrySet())
                slopes.add(
                        (later.getValue() - earlier.getValue())
                                / (later.getKey() - earlier.getKey()));
        return slopes.stream().sorted().toList();
    }

    static double median(List<Double> sorted) {
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
    }

    /// The k-th smallest, k from 1, a straight line between two.
    private static double kth(List<Double> sorted, double k) {
        double held = Math.min(Math.max(k, 1), sorted.size());
        int whole = (int) Math.floor(held);
        double here = sorted.get(whole - 1);
        return whole == sorted.size() ? here : here + (held - whole) * (sorted.get(whole) - here);
    }

    private static double variance(SortedMap<Integer, Double> values) {
        double n = values.size();
        double sum = n * (n - 1) * (2 * n + 5);
        for (double one : values.values().stream().distinct().toList()) {
            double tied = values.values().stream().filter(value -> value == one).count();
            sum -= tied * (tied - 1) * (2 * tied + 5);
        }
        return sum / 18;
    }

    /// The share of all orders of n ranks whose score is at least as far from nothing. The orders
    /// with i pairs the wrong way round: Kendall's table, built up a rank at a time.
    private static double counted(int n, long score) {
        double[] orders = {1};
        double all = 1;
        for (int size = 2; size <= n; size++) {
            double[] next = new double[orders.length + size - 1];
            for (int i = 0; i < orders.length; i++)
                for (int more = 0; more < size; more++) next[i + more] += orders[i];
            orders = next;
            all *= size;
        }
        double far = 0;
        int pairs = n * (n - 1) / 2;
        for (int wrong = 0; wrong < orders.length; wrong++)
            if (Math.abs(pairs - 2 * wrong) >= score) far += orders[wrong];
        return far / all;
    }

    /// Two tails of the normal curve beyond the score less one: the area by the trapezium rule.
    private static double normal(long score, double variance) {
        if (score == 0) return 1;
        double z = (Math.abs(score) - 1) / Math.sqrt(variance);
        int steps = 400_000;
        double width = z / steps;
        double area = (1 + Math.exp(-z * z / 2)) / 2;
        for (int i = 1; i < steps; i++) area += Math.exp(-(i * width) * (i * width) / 2);
        return 1 - 2 * area * width / Math.sqrt(2 * Math.PI);
    }
}
