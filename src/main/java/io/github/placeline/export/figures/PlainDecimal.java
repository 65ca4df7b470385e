package io.github.placeline.export.figures;

import java.math.BigDecimal;

/// Figures unrounded and without exponents.
final class PlainDecimal {

    private PlainDecimal() {}

    /// The shortest decimal that is read back as the same number; empty for `NaN`.
    static String of(double value) {
        if (Double.isNaN(value)) return "";
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
