package io.github.placeline.model;

/// How a bare year such as `2016` is to be read for an indicator.
public enum YearType {
    ACADEMIC,
    FINANCIAL,
    CALENDAR,
    /// Twelve months to 30 September.
    YEAR_TO_SEPTEMBER,
    /// Another annual count, taken on or up to a day in that year.
    REPORTING,
    /// Nobody has said.
    UNKNOWN
}
