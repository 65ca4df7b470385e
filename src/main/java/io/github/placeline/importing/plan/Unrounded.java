package io.github.placeline.importing.plan;

import java.math.BigDecimal;

/// Writes figures of a file unrounded.
final class Unrounded {

    private Unrounded() {}

    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
