package io.github.placeline.analysis.gap;

/// One word for an indicator since a baseline, for the strip above the dashboard (METHODS 6). It
/// says what happened, not that it was more than chance.
public enum Summary {
    CLOSING_THE_GAP("Closing the gap"),
    AHEAD("Ahead"),
    KEEPING_PACE("Keeping pace"),
    FALLING_BEHIND("Falling behind"),
    /// No reading at one end, or a series break between them.
    NO_DATA("No data"),
    /// The indicator has no agreed direction.
    NOT_JUDGED("Not judged");

    private final String words;

    Summary(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether it counts in "n of m": an indicator without data or without direction does not.
    public boolean isJudged() {
        return this != NO_DATA && this != NOT_JUDGED;
    }
}
