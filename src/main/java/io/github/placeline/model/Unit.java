package io.github.placeline.model;

/// What an indicator counts in, with how it is written beside a figure.
///
/// @param kind decides the sign before or after the figure
/// @param words the words after it: "per 10,000", "points", "days"; empty for percentages, pounds
///   and plain counts
public record Unit(Kind kind, String words) {

    public static final Unit PERCENT = new Unit(Kind.PERCENT, "");
    public static final Unit NUMBER = new Unit(Kind.NUMBER, "");
    public static final Unit POUNDS = new Unit(Kind.POUNDS, "");
    public static final Unit POINTS = new Unit(Kind.SCORE, "points");

    /// Nobody has said: shown as a bare number and flagged.
    public static final Unit UNKNOWN = new Unit(Kind.UNKNOWN, "");

    /// A rate for each `base` of the population: `per(10_000)`.
    public static Unit per(int base) {
        return new Unit(Kind.RATE, "per " + String.format(java.util.Locale.UK, "%,d", base));
    }

    public enum Kind {
        PERCENT,
        NUMBER,
        RATE,
        SCORE,
        POUNDS,
        UNKNOWN
    }
}
