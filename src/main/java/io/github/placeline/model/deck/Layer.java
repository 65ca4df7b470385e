package io.github.placeline.model.deck;

/// A part of a chart that can come into view by itself while it is presented.
public enum Layer {
    ENGLAND("England"),
    REGION("Region"),
    NEIGHBOURS("Statistical neighbours"),
    /// The area that the slide is about.
    AREA("The area"),
    /// The area beside it.
    SECOND("The second area"),
    TARGET("Target"),
    /// The distance between the area and England, drawn as a bracket.
    GAP("Gap to England");

    private final String words;

    Layer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
