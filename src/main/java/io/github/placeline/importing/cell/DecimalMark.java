package io.github.placeline.importing.cell;

/// What stands before the decimals of a number.
public enum DecimalMark {
    POINT,
    COMMA
}
