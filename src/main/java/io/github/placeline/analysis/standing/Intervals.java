package io.github.placeline.analysis.standing;

import io.github.placeline.model.Interval;

/// 95 % confidence intervals from counts.
public final class Intervals {

    /// The 97.5th percentile of the standard normal distribution, as METHODS 3 gives it.
    private static final double Z = 1.959964;

    private Intervals() {}

    /// The Wilson score interval of a proportion, from 0 to 1: E. B. Wilson, "Probable inference,
    /// the law of succession, and statistical inference", JASA 22 (1927) 209–212, without
    /// continuity correction.
    ///
    /// @param count how many, from 0 to `of`
    /// @param of of how many, more than 0
    /// @throws IllegalArgumentException when the two are not such counts
    public static Interval wilson(double count, double of) {
        if (!(count >= 0 && count <= of && of > 0 && Double.isFinite(of)))
            throw new IllegalArgumentException("not a share: " + count + " of " + of);
        double share = count / of;
        double centre = 2 * count + Z * Z;
        double half = Z * Math.sqrt(Z * Z + 4 * count * (1 - share));
        double twice = 2 * (of + Z * Z);
        return new Interval(
                count == 0 ? 0 : (centre - half) / twice,
                count == of ? 1 : (centre + half) / twice);
    }

    /// Byar's approximation to the exact Poisson interval of a count: N. E. Breslow and N. E. Day,
    /// "Statistical Methods in Cancer Research II" (1987) 69; APHO Technical Briefing 3 (2008).
    ///
    /// @param count events seen, 0 or more
    /// @throws IllegalArgumentException when it is not such a count
    public static Interval byar(double count) {
        if (!(count >= 0 && Double.isFinite(count)))
            throw new IllegalArgumentException("not a count: " + count);
        return new Interval(count == 0 ? 0 : Math.max(0, cube(count, -Z)), cube(count + 1, Z));
    }

    private static double cube(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
