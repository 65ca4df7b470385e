package io.github.placeline.app.quality;

/// Why something is on the list of what to look at, the most pressing first.
public enum Concern {
    HELD_BACK(
            "Held back",
            "A line of the last import of a file was not brought in because it needs an answer."),
    UNDEFINED(
            "Not defined",
            "An import made the indicator and could not say its unit, decimals or which way is"
                    + " good."),
    STALE(
            "Out of date",
            "The publisher's next release was due. Where none is named, the newest period ended two"
                    + " years ago or more."),
    MISSING(
            "Missing",
            "No reading where at least half of the areas of the same kind have one, after the"
                    + " area's first."),
    UNUSUAL(
            "Unusual",
            "More than six robust deviations from at least five earlier figures since the last"
                    + " series break, or 10, 100 or 1,000 times too large or small, or for a period"
                    + " that has not begun."),
    PROVISIONAL("Provisional", "The publisher calls the figure provisional and will replace it."),
    WITHHELD(
            "Withheld",
            "The source has a mark in place of a number, in a period in which the area"
                    + " existed.");

    private final String words;
    private final String rule;

    Concern(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    public String words() {
        return words;
    }

    /// The rule by which it is found, in one sentence.
    public String rule() {
        return rule;
    }
}
