package io.github.placeline.analysis.trend;

import io.github.placeline.model.Polarity;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether a series has risen or fallen by more than chance would explain (METHODS 5), with what
/// that rests on. Always shown with [Stretch#words()].
///
/// @param line the Theil–Sen line, in the indicator's unit a year; null with too few points
/// @param test the Mann–Kendall test; null with too few points
public record Trend(
        Movement movement, Stretch stretch, @Nullable TheilSen line, @Nullable MannKendall test) {

    /// Fewer points than this say nothing.
    public static final int FEWEST_POINTS = 5;

    private static final double CHANCE = 0.05;

    /// What the points of a stretch show: a movement where chance would give one as strong less
    /// than once in twenty, and where no single point carries it.
    public static Trend of(Stretch stretch) {
        if (stretch.count() < FEWEST_POINTS)
            return new Trend(Movement.TOO_FEW_POINTS, stretch, null, null);
        double[] x = stretch.positions();
        double[] y = stretch.values();
        TheilSen line = TheilSen.of(x, y);
        MannKendall test = MannKendall.of(y);
        boolean clear = test.p() < CHANCE && keepsItsSign(line.slope(), x, y);
        Movement movement = Movement.NO_CLEAR_CHANGE;
        if (clear) movement = line.slope() > 0 ? Movement.RISING : Movement.FALLING;
        return new Trend(movement, stretch, line, test);
    }

    /// The word for it, by what is good for the indicator.
    public TrendVerdict verdict(Polarity polarity) {
        return TrendVerdict.of(movement, polarity);
    }

    private static boolean keepsItsSign(double slope, double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(left -> TheilSen.slopeOf(without(x, left), without(y, left)))
                .allMatch(other -> slope != 0 && Math.signum(other) == Math.signum(slope));
    }

    private static double[] without(double[] values, int left) {
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, left);
        System.arraycopy(values, left + 1, rest, left, rest.length - left);
        return rest;
    }
}
