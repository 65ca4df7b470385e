package io.github.placeline.app.compare;

/// What the cells of a heat table show.
public enum HeatMode {
    VALUE("Value"),
    GAP("Gap"),
    TREND("Trend"),
    RANK("Rank");

    private final String word;

    HeatMode(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
