package io.github.placeline.ui.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Money and changes as people type them: "£12,500", "12500.50", "+3", "−1.5 pp".
final class Pounds {

    private static final BigDecimal MOST = new BigDecimal("1e12");

    private Pounds() {}

    /// Pounds in pence; empty where the text is no sum of money. Nothing typed is no money.
    static Optional<Long> pence(String text) {
        if (text.isBlank()) return Optional.of(0L);
        return decimal(text)
                .filter(sum -> sum.signum() >= 0 && sum.compareTo(MOST) < 0)
                .map(sum ->
                        sum.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// A change in an indicator's unit; empty where the text is no number.
    static Optional<Double> number(String text) {
        return decimal(text.replace("pp", "")).map(BigDecimal::doubleValue);
    }

    private static Optional<BigDecimal> decimal(String text) {
        String digits =
                text.replace("£", "")
                        .replace(",", "")
                        .replace("%", "")
                        .replace('\u2212', '-')
                        .strip();
        return digits.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }
}
