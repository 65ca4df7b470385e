package io.github.placeline.chart;

import io.github.placeline.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Figures written by their unit and decimals.
record UnitWording(Unit unit, int decimals) implements Wording {
    private static final String MINUS = "\u2212";
    private static final int MOST_DECIMALS = 9;

    @Override
    public String figure(double value) {
        return withSign(rounded(value, decimals), "");
    }

    @Override
    public List<String> axis(List<Double> ticks) {
        double largest = ticks.stream().mapToDouble(Math::abs).max().orElse(0);
        double scale = largest >= 1e9 ? 1e9 : largest >= 1e6 ? 1e6 : 1;
        String letters = scale == 1e9 ? "bn" : scale == 1e6 ? "m" : "";
        int needed = ticks.stream().mapToInt(tick -> decimalsOf(tick / scale)).max().orElse(0);
        return ticks.stream()
                .map(tick -> withSign(rounded(tick / scale, needed), letters))
                .toList();
    }

    private String withSign(BigDecimal number, String letters) {
        String digits = grouped(number.abs().toPlainString()) + letters;
        String minus = number.signum() < 0 ? MINUS : "";
        return switch (unit.kind()) {
            case PERCENT -> minus + digits + "%";
            case POUNDS -> minus + "£" + digits;
            case NUMBER, RATE, SCORE, UNKNOWN -> minus + digits;
        };
    }

    private static int decimalsOf(double value) {
        int scale = rounded(value, MOST_DECIMALS).stripTrailingZeros().scale();
        return Math.max(0, scale);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
