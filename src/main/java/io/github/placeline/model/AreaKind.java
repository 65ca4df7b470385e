package io.github.placeline.model;

/// What sort of place an [Area] is.
public enum AreaKind {
    COUNTRY("Country"),
    REGION("Region"),
    LOCAL_AUTHORITY("Local authority"),
    DISTRICT("District"),
    OPPORTUNITY_AREA("Opportunity area"),
    WARD("Ward"),
    SCHOOL("School or setting"),
    OTHER("Other");

    private final String words;

    AreaKind(String words) {
        this.words = words;
    }

    /// The kind as a person reads it.
    public String words() {
        return words;
    }
}
