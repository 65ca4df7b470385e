package io.github.placeline.ui.targets;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure as people type it: "70", "70.5%", "£1,200", "−0.4".
final class TypedNumber {

    private TypedNumber() {}

    /// Empty where the text is no number.
    static Optional<Double> of(String text) {
        String digits =
                text.strip()
                        .replace("%", "")
                        .replace("£", "")
                        .replace(",", "")
                        .replace('\u2212', '-')
                        .strip();
        if (!digits.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)")) return Optional.empty();
        return Optional.of(new BigDecimal(digits).doubleValue());
    }
}
