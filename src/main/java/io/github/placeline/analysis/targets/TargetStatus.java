package io.github.placeline.analysis.targets;

/// Where a target stands at the latest reading (METHODS 7).
public enum TargetStatus {
    /// At or beyond the aim.
    MET("Met"),
    /// At or better than the path.
    ON_TRACK("On track"),
    BEHIND("Behind"),
    /// Due and not met.
    MISSED("Missed"),
    /// No reading since the baseline, or a series break lies between.
    NO_DATA("No data");

    private final String words;

    TargetStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
