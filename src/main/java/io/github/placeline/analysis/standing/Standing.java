package io.github.placeline.analysis.standing;

import io.github.placeline.analysis.Direction;
import io.github.placeline.model.Polarity;

/// How an area's figure stands beside a benchmark. "Better" and "worse" are kept for tested
/// differences; without an interval it is "ahead" and "behind" (METHODS 3).
public enum Standing {
    BETTER("Better", 1, true),
    SIMILAR("Similar", 0, true),
    WORSE("Worse", -1, true),
    /// Tested, of an indicator with no agreed direction.
    HIGHER("Higher", 0, true),
    LOWER("Lower", 0, true),
    AHEAD("Ahead", 1, false),
    LEVEL("Level", 0, false),
    BEHIND("Behind", -1, false),
    /// Not tested, of an indicator with no agreed direction.
    ABOVE("Above", 0, false),
    BELOW("Below", 0, false),
    /// One of the two has no figure.
    NO_DATA("No data", 0, false);

    private final String words;
    private final int favour;
    private final boolean tested;

    Standing(String words, int favour, boolean tested) {
        this.words = words;
        this.favour = favour;
        this.tested = tested;
    }

    public String words() {
        return words;
    }

    /// `1` for better or ahead, `−1` for worse or behind, `0` for all others.
    public int favour() {
        return favour;
    }

    /// Whether an interval stands behind it; where none does, "not tested" is shown beside it.
    public boolean isTested() {
        return tested;
    }

    static Standing tested(Direction direction, Polarity polarity) {
        return of(direction, polarity, BETTER, WORSE, HIGHER, LOWER, SIMILAR);
    }

    static Standing untested(Direction direction, Polarity polarity) {
        return of(direction, polarity, AHEAD, BEHIND, ABOVE, BELOW, LEVEL);
    }

    private static Standing of(
            Direction direction,
            Polarity polarity,
            Standing good,
            Standing bad,
            Standing up,
            Standing down,
            Standing same) {
        if (direction == Direction.LEVEL) return same;
        return switch (direction.sign() * polarity.sign()) {
            case 1 -> good;
            case -1 -> bad;
            default -> direction == Direction.UP ? up : down;
        };
    }
}
