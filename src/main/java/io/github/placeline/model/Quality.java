package io.github.placeline.model;

/// What the publisher says of a reading's standing. An attribute of the reading, never part of its
/// period.
public enum Quality {
    UNSTATED("", ""),
    PROVISIONAL("p", "provisional"),
    REVISED("r", "revised"),
    FINAL("", "final");

    private final String mark;
    private final String words;

    Quality(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /// The letter shown in brackets, empty where there is none.
    public String mark() {
        return mark;
    }

    public String words() {
        return words;
    }
}
