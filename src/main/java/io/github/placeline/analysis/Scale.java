package io.github.placeline.analysis;

import io.github.placeline.model.Unit;
import java.util.OptionalDouble;

/// How a figure follows from its counts: figure = scale × numerator ÷ denominator.
public final class Scale {

    private Scale() {}

    /// 100 for percentages, the base for rates ("per 10,000"), 1 for scores and pounds a head;
    /// empty where the unit says nothing of counts.
    public static OptionalDouble of(Unit unit) {
        return switch (unit.kind()) {
            case PERCENT -> OptionalDouble.of(100);
            case SCORE, POUNDS -> OptionalDouble.of(1);
            case RATE -> base(unit.words());
            case NUMBER, UNKNOWN -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble base(String words) {
        String digits = words.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9
                ? OptionalDouble.empty()
                : OptionalDouble.of(Integer.parseInt(digits));
    }
}
