package io.github.placeline.cli;

import java.math.BigDecimal;

/// Figures for machines: the shortest decimal that reads back as the same number, never with an
/// exponent.
final class Unrounded {

    private Unrounded() {}

    static String text(double value) {
        return number(value).toPlainString();
    }

    /// The same as a number, for JSON.
    static BigDecimal number(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
