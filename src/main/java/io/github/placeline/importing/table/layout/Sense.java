package io.github.placeline.importing.table.layout;

/// What the text of a cell looks like, whatever stands around it.
enum Sense {
    BLANK,
    NUMBER,
    /// Four digits that may be a year and may be a number.
    YEAR,
    PERIOD,
    TERM,
    MARKER,
    DATE,
    AREA,
    AREA_CODE,
    TEXT;

    /// Whether it may be a figure, and is nothing that stands in a heading.
    boolean isFigure() {
        return this == NUMBER || this == MARKER;
    }
}
