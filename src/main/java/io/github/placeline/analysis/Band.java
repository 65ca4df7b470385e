package io.github.placeline.analysis;

/// A quarter of the authorities, by the publisher's letters: `A` the best.
public enum Band {
    A("Top quarter"),
    B("Second quarter"),
    C("Third quarter"),
    D("Bottom quarter");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// How many bands this one is better than `other`; negative where it is worse.
    public int betterBy(Band other) {
        return other.compareTo(this);
    }
}
