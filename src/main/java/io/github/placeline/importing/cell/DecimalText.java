package io.github.placeline.importing.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Reads numbers as files write them and takes the noise of binary arithmetic off them: the result
/// is the shortest decimal that lies within 1e-12 of what is written, relative to its size
/// (`9.3699999999999992` is 9.37, `4.7980000000000002E-2` is 0.04798).
///
/// A number of up to 12 digits is its own shortest decimal, so only longer ones are looked at.
public final class DecimalText {

    private static final int EXACT_DIGITS = 12;
    private static final int LONG_DIGITS = 18;
    private static final long RELATIVE = 1_000_000_000_000L;
    private static final long EXACT_DOUBLE = 1L << 53;
    private static final int EXACT_SCALE = 22;
    private static final int MAX_EXPONENT = 300;
    private static final double[] POWERS = new double[EXACT_SCALE + 1];
    private static final long[] LONG_POWERS = new long[LONG_DIGITS + 1];

    static {
        for (int i = 0; i < POWERS.length; i++) POWERS[i] = Double.parseDouble("1e" + i);
        LONG_POWERS[0] = 1;
        for (int i = 1; i < LONG_POWERS.length; i++) LONG_POWERS[i] = LONG_POWERS[i - 1] * 10;
    }

    private DecimalText() {}

    /// The number, or `NaN` when the text is not one.
    public static double parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /// The number in the characters from `from` to before `to`, or `NaN` when they are not one.
    /// Spaces around it are ignored, and so are commas between groups of three digits.
    public static double parse(char[] text, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && isSpace(text[at])) at++;
        while (end > at && isSpace(text[end - 1])) end--;
        if (at == end) return Double.NaN;
        boolean negative = text[at] == '-' || text[at] == '\u2212';
        if (negative || text[at] == '+') at++;
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int scale = 0;
        boolean fraction = false;
        boolean grouped = false;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits++;
                if (fraction) scale++;
                if (significant == 0 && c == '0') continue;
                if (++significant > LONG_DIGITS) return slow(text, from, to);
                mantissa = mantissa * 10 + (c - '0');
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else if (c == ','
                    && !fraction
                    && (grouped || (digits > 0 && digits <= 3))
                    && threeDigitsFollow(text, at, end)) {
                grouped = true;
            } else if ((c == 'E' || c == 'e') && digits > 0) {
                int exponent = exponent(text, at + 1, end);
                if (exponent > MAX_EXPONENT) return Double.NaN;
                scale -= exponent;
                break;
            } else {
                return Double.NaN;
            }
        }
        if (digits == 0) return Double.NaN;
        double value = shortest(mantissa, significant, scale);
        return negative && value != 0 ? -value : value;
    }

    private static double shortest(long mantissa, int significant, int scale) {
        if (significant <= EXACT_DIGITS) return exact(mantissa, scale);
        long tolerance = mantissa / RELATIVE;
        for (int kept = 1; kept < significant; kept++) {
            long unit = LONG_POWERS[significant - kept];
            long rounded = (mantissa + unit / 2) / unit;
            if (Math.abs(rounded * unit - mantissa) <= tolerance) {
                return exact(rounded, scale - (significant - kept));
            }
        }
        return exact(mantissa, scale);
    }

    /// Division of two numbers that a double holds exactly is rounded once, so it is the double
    /// nearest to the decimal.
    private static double exact(long mantissa, int scale) {
        if (mantissa < EXACT_DOUBLE && scale >= 0 && scale <= EXACT_SCALE)
            return mantissa / POWERS[scale];
        if (mantissa < EXACT_DOUBLE && scale < 0 && -scale <= EXACT_SCALE) {
            double value = mantissa * POWERS[-scale];
            if (value < EXACT_DOUBLE) return value;
        }
        return finite(Double.parseDouble(mantissa + "e" + -scale));
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static int exponent(char[] text, int from, int end) {
        int at = from;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (text[at] == '-' || text[at] == '+')) at++;
        if (at == end || end - at > 3) return MAX_EXPONENT + 1;
        int exponent = 0;
        for (; at < end; at++) {
            if (text[at] < '0' || text[at] > '9') return MAX_EXPONENT + 1;
            exponent = exponent * 10 + (text[at] - '0');
        }
        return negative ? -exponent : exponent;
    }

    /// More digits than a long holds: rounded to as many as it does, which changes less than 1e-12.
    private static double slow(char[] text, int from, int to) {
        String plain =
                new String(text, from, to - from).strip().replace('\u2212', '-').replace(",", "");
        try {
            BigDecimal rounded =
                    new BigDecimal(plain)
                            .round(new MathContext(LONG_DIGITS - 1, RoundingMode.HALF_EVEN));
            long mantissa = rounded.unscaledValue().abs().longValueExact();
            if (Math.abs(rounded.scale()) > MAX_EXPONENT) return Double.NaN;
            double value = shortest(mantissa, rounded.precision(), rounded.scale());
            return rounded.signum() < 0 ? -value : value;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static boolean threeDigitsFollow(char[] text, int comma, int end) {
        if (comma + 3 >= end) return false;
        for (int at = comma + 1; at <= comma + 3; at++) {
            if (text[at] < '0' || text[at] > '9') return false;
        }
        return comma + 4 == end || text[comma + 4] == ',' || text[comma + 4] == '.';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f';
    }
}
