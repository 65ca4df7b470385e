package io.github.placeline.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Arithmetic on figures as their publishers wrote them, in tenths and hundredths, so that 73.85
/// minus 70.4 is 3.45 and not 3.4499999999999886.
///
/// A `double` stands for its shortest decimal text ([Double#toString(double)]). All arguments must
/// be finite; a [NumberFormatException] says when one is not.
public final class Decimals {

    private static final MathContext MEAN = MathContext.DECIMAL64;

    private Decimals() {}

    /// `value` to `decimals` places, halves away from zero (METHODS 1): 0.125 is 0.13, −0.125 is
    /// −0.13.
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// How many decimals `value` is written with: 2 for 4.29, 0 for 5.
    public static int places(double value) {
        return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }

    /// `value − from`, without binary noise.
    public static double minus(double value, double from) {
        return BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(from)).doubleValue();
    }

    /// The unweighted mean, to 16 significant digits.
    ///
    /// @throws IllegalArgumentException when there are no values
    public static double mean(double... values) {
        if (values.length == 0) throw new IllegalArgumentException("no values to average");
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) sum = sum.add(BigDecimal.valueOf(value));
        return sum.divide(BigDecimal.valueOf(values.length), MEAN).doubleValue();
    }
}
