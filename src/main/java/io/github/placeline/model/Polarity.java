package io.github.placeline.model;

/// Which way an indicator is good.
public enum Polarity {
    HIGHER_IS_BETTER("Higher is better"),
    LOWER_IS_BETTER("Lower is better"),
    /// The publisher says that neither direction is good.
    NEUTRAL("No agreed direction"),
    /// Nobody has said yet.
    UNKNOWN("Direction not given");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether figures of this polarity can be called better or worse at all.
    public boolean isDirected() {
        return this == HIGHER_IS_BETTER || this == LOWER_IS_BETTER;
    }

    /// `+1` where more is better, `-1` where less is better, `0` where neither is.
    public int sign() {
        return switch (this) {
            case HIGHER_IS_BETTER -> 1;
            case LOWER_IS_BETTER -> -1;
            case NEUTRAL, UNKNOWN -> 0;
        };
    }
}
