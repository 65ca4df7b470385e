package io.github.placeline.analysis.sentence;

import java.util.Optional;

/// A percentage as a simple fraction, to be said only beside the figure itself: "more than 1 in 5
/// (22.0%)".
public final class Fractions {

    private static final int[][] SIMPLE = {
        {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 10}, {9, 10},
        {1, 20}
    };
    private static final double NEAR = 0.1;
    private static final double EXACT = 0.0005;

    private Fractions() {}

    /// The nearest simple fraction with "nearly" or "more than"; empty where none is near: further
    /// than a tenth of what lies on its smaller side.
    ///
    /// @param percent 0 to 100
    public static Optional<String> words(double percent) {
        double share = percent / 100;
        String words = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (int[] fraction : SIMPLE) {
            double exact = (double) fraction[0] / fraction[1];
            double distance = Math.abs(share - exact);
            double allowed = NEAR * Math.min(exact, 1 - exact) + 1e-12;
            if (distance <= allowed && distance < nearest) {
                nearest = distance;
                words = comparison(share - exact) + fraction[0] + " in " + fraction[1];
            }
        }
        return Optional.ofNullable(words);
    }

    private static String comparison(double over) {
        if (Math.abs(over) < EXACT) return "";
        return over > 0 ? "more than " : "nearly ";
    }
}
