package io.github.placeline.analysis.gap;

/// What has happened to a gap, beyond what chance would explain.
public enum GapVerdict {
    CLOSING("Gap closing"),
    WIDENING("Gap widening"),
    NO_CLEAR_CHANGE("No clear change in the gap"),
    TOO_FEW_POINTS("Too few points");

    private final String words;

    GapVerdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
