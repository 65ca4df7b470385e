package io.github.placeline.importing.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The earlier readings of a series, and what they say of the next one.
///
/// The rule: with at least five earlier readings of comparable periods, a value that lies outside
/// their range and more than six robust deviations from their median is a jump. The robust
/// deviation is 1.4826 times the median absolute deviation, which for a normal distribution is the
/// standard deviation (Rousseeuw and Croux 1993), and never less than one unit in the last decimal
/// of the earlier readings: published figures are rounded. A jump to within a quarter of a tenth, a
/// hundredth or a thousandth of the median, or of as many times it, is a slip of scale.
public final class Earlier {

    /// Fewer say nothing about what is usual.
    public static final int LEAST = 5;

    private static final double MOST_DEVIATIONS = 6;
    private static final double TO_STANDARD_DEVIATION = 1.4826;
    private static final double FLOAT_NOISE = 1e-9;
    private static final double NEAR = 0.25;
    private static final int[] FACTORS = {10, 100, 1000};

    private double[] values = new double[32];
    private double[] distances = new double[32];
    private int size;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    public void clear() {
        size = 0;
        least = Double.POSITIVE_INFINITY;
        most = Double.NEGATIVE_INFINITY;
    }

    public void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            distances = new double[size * 2];
        }
        values[size++] = value;
        least = Math.min(least, value);
        most = Math.max(most, value);
    }

    public int size() {
        return size;
    }

    /// What is doubtful about a value that follows these, or null. Changes the order of the values.
    public @Nullable Doubt judge(double value) {
        if (size < LEAST || (value >= least && value <= most)) return null;
        Arrays.sort(values, 0, size);
        double median = middle(values);
        for (int at = 0; at < size; at++) distances[at] = Math.abs(values[at] - median);
        Arrays.sort(distances, 0, size);
        double deviation = Math.max(TO_STANDARD_DEVIATION * middle(distances), step());
        double deviations = Math.abs(value - median) / deviation;
        if (deviations <= MOST_DEVIATIONS + FLOAT_NOISE) return null;
        Doubt slip = slip(value, median, 10);
        return slip != null ? slip : new Doubt.Jump(size, median, deviations);
    }

    /// Whether a value is a power of ten away from what is usual, at least this one.
    static @Nullable Doubt slip(double value, double usual, int least) {
        if (value == 0 || usual == 0) return null;
        for (int factor : FACTORS) {
            if (factor < least) continue;
            if (isNear(value * factor, usual)) return new Doubt.ScaleSlip(usual, factor, true);
            if (isNear(value / factor, usual)) return new Doubt.ScaleSlip(usual, factor, false);
        }
        return null;
    }

    private static boolean isNear(double value, double usual) {
        return Math.abs(value - usual) <= NEAR * Math.abs(usual);
    }

    private double middle(double[] sorted) {
        int half = size / 2;
        return size % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// One unit in the last decimal that any of the values needs, at the finest a thousandth.
    private double step() {
        double step = 1;
        for (int at = 0; at < size && step > 0.001; at++) {
            while (step > 0.001 && !isWhole(values[at] / step)) step /= 10;
        }
        return step;
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }
}
