package io.github.placeline.analysis.terms;

/// Points of an XmR chart that chance alone would hardly give.
///
/// @param first index of its first point
/// @param last index of its last point
public record Signal(Kind kind, int first, int last) {

    /// Which rule found it.
    public enum Kind {
        BEYOND_LIMIT("A point beyond a limit", 1),
        ONE_SIDE("Eight or more in a row on one side of the mean", 8),
        TREND("Six or more in a row rising or falling", 6);

        private final String words;
        private final int points;

        Kind(String words, int points) {
            this.words = words;
            this.points = points;
        }

        public String words() {
            return words;
        }

        /// How many points it takes at least.
        public int points() {
            return points;
        }
    }
}
