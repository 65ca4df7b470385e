package io.github.placeline.analysis;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import java.math.BigDecimal;

/// How the figures of one indicator are written: its unit, its decimals, halves rounded away from
/// zero, thousands set apart, a true minus sign (METHODS 1, UI specification 7 "Numbers").
///
/// Differences are to be taken from unrounded figures ([#difference]) and rounded here; which of
/// two figures is higher is decided on what is displayed ([#direction]).
///
/// @param decimals places shown, 0 to 6
public record Figures(Unit unit, int decimals) {

    private static final String MINUS = "\u2212";

    public static Figures of(Indicator indicator) {
        return new Figures(indicator.unit(), indicator.decimals());
    }

    /// The digits alone: `73.8`, `1,812`, `−0.96`.
    public String number(double value) {
        return signOf(rounded(value), "") + digits(value);
    }

    /// The digits with the sign of the unit but without its words: `73.8%`, `£1,812`, `37.0`.
    public String figure(double value) {
        return signOf(rounded(value), "") + withUnitSign(digits(value));
    }

    /// The whole figure: `73.8%`, `£1,812`, `37.0 points`, `14.3 per 100`.
    public String value(double value) {
        return figure(value) + wordsAfter(value);
    }

    /// The digits of a published reading, the mark of a withheld one (`[c]`), nothing for an absent
    /// one.
    public String cell(Reading reading) {
        return switch (reading) {
            case Reading.Published(double value, _, _) -> number(value);
            case Reading.Withheld(_, var reason) -> "[" + reason.mark() + "]";
            case Reading.Absent() -> "";
        };
    }

    /// The size of a difference, without its direction: `4.8 pp`, `9.0 points`, `2.9 per 100`,
    /// `£12`; `less than 0.1 pp` for one that rounds to nothing and is not nothing.
    public String gap(double difference) {
        if (rounded(difference).signum() != 0 || difference == 0) return size(difference);
        return "less than " + size(Math.pow(10, -decimals));
    }

    /// A difference with its sign: `+3.3 pp`, `−10.0 pp`, `+£12`; no sign where it rounds to zero.
    public String change(double difference) {
        return signOf(rounded(difference), "+") + size(difference);
    }

    /// The digits of a difference with its sign, for a table of gaps: `+0.3`, `−5.8`, `0.0`.
    public String signed(double difference) {
        return signOf(rounded(difference), "+") + digits(difference);
    }

    /// A number of areas, files or years, whatever the indicator counts in: `1,812`.
    public static String count(long number) {
        return withThousands(Long.toString(number));
    }

    /// The words that follow a figure: "points", "per 10,000"; empty where there are none.
    public String unitWords() {
        return unit.words();
    }

    /// What a difference is counted in: "pp", "points", "per 10,000"; empty for numbers and pounds.
    public String gapUnit() {
        return unit.kind() == Unit.Kind.PERCENT ? "pp" : unit.words();
    }

    /// `value − from` on the unrounded figures, without binary noise.
    public double difference(double value, double from) {
        return Decimals.minus(value, from);
    }

    /// Whether `value` is displayed as more than, the same as or less than `from`.
    public Direction direction(double value, double from) {
        return Direction.of(rounded(value).compareTo(rounded(from)));
    }

    /// Where a figure lies beside a benchmark: `4.8 pp below England`, `level with England`.
    public String against(double value, double benchmark, String name) {
        Direction direction = direction(value, benchmark);
        String place = direction.place() + " " + name;
        return direction == Direction.LEVEL
                ? place
                : gap(difference(value, benchmark)) + " " + place;
    }

    /// `value` as it is displayed.
    public BigDecimal rounded(double value) {
        return Decimals.rounded(value, decimals);
    }

    private String size(double difference) {
        if (unit.kind() == Unit.Kind.PERCENT) return digits(difference) + " pp";
        return withUnitSign(digits(difference)) + wordsAfter(difference);
    }

    private String digits(double value) {
        return withThousands(rounded(value).abs().toPlainString());
    }

    private static String withThousands(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int at = whole - 3; at > 0; at -= 3) text.insert(at, ',');
        return text.toString();
    }

    private String withUnitSign(String digits) {
        return switch (unit.kind()) {
            case PERCENT -> digits + "%";
            case POUNDS -> "£" + digits;
            case NUMBER, RATE, SCORE, UNKNOWN -> digits;
        };
    }

    private String wordsAfter(double value) {
        if (unit.words().isEmpty()) return "";
        boolean one = digits(value).equals("1");
        boolean plural = unit.kind() == Unit.Kind.SCORE && unit.words().endsWith("s");
        String words = unit.words();
        return " " + (one && plural ? words.substring(0, words.length() - 1) : words);
    }

    private static String signOf(BigDecimal rounded, String plus) {
        if (rounded.signum() == 0) return "";
        return rounded.signum() < 0 ? MINUS : plus;
    }
}
