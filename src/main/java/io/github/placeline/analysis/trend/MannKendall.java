package io.github.placeline.analysis.trend;

import java.util.Arrays;

/// The Mann–Kendall test of whether values tend to rise or fall over time: H. B. Mann,
/// "Nonparametric tests against trend", Econometrica 13 (1945) 245–259; M. G. Kendall, "Rank
/// Correlation Methods" (1948); R. O. Gilbert, "Statistical Methods for Environmental Pollution
/// Monitoring" (1987) chapter 16.
///
/// @param s Kendall's S: pairs that rise less pairs that fall
/// @param variance of S when nothing changes, corrected for ties
/// @param p two-sided; exact for up to ten values of which no two are alike, otherwise normal with
///   the corrections for ties and continuity
/// @param exact which of the two it is
public record MannKendall(int s, double variance, double p, boolean exact) {

    private static final int EXACT_UP_TO = 10;

    /// The test of values in time order.
    public static MannKendall of(double... values) {
        int s = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += (int) Math.signum(values[later] - values[earlier]);
            }
        }
        double untied = untiedVariance(values.length);
        double variance = untied - tieCorrection(values);
        boolean exact = values.length <= EXACT_UP_TO && variance == untied;
        double p =
                exact
                        ? Chance.beyondKendall(values.length, s)
                        : Chance.beyondNormal(z(s, variance));
        return new MannKendall(s, variance, p, exact);
    }

    private static double z(int s, double variance) {
        return s == 0 || variance == 0 ? 0 : (Math.abs(s) - 1) / Math.sqrt(variance);
    }

    private static double untiedVariance(int n) {
        return n * (n - 1) * (2.0 * n + 5) / 18;
    }

    private static double tieCorrection(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double correction = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                correction += untiedVariance(to - from);
                from = to;
            }
        }
        return correction;
    }
}
