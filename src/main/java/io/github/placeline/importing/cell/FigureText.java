package io.github.placeline.importing.cell;

import io.github.placeline.model.Quality;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a figure as people type it: `12,345`, `6%`, `£1,250`, `2,7` where the comma is the decimal
/// mark, `53.3*`, `23.4 [r]`.
public final class FigureText {

    private static final Pattern MARKED =
            Pattern.compile(
                    "(.*[\\d%])\\s*(?:\\[\\s*([^\\]\\s]{1,12})\\s*]|\\(\\s*([A-Za-z]{1,12})\\s*\\)|([*\u2020\u2021]+)|(?<=\\d)([pr]))");
    private static final Pattern WITH_COMMA =
            Pattern.compile("[-+\u2212]?(?:\\d{1,3}(?:[. \u00a0\u202f]\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern SPACED =
            Pattern.compile("[-+\u2212]?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern GROUPS = Pattern.compile("[. \u00a0\u202f]");

    private FigureText() {}

    /// A figure with what stood around it.
    ///
    /// @param percent whether a percent sign stands behind it
    /// @param footnote the mark behind it that says nothing about its quality, or empty
    public record Figure(
            double value, boolean percent, boolean pounds, Quality quality, String footnote) {}

    /// The figure; empty when the text is none.
    public static Optional<Figure> read(String text, DecimalMark mark) {
        double plain = number(text, mark);
        if (!Double.isNaN(plain)) {
            return Optional.of(new Figure(plain, false, false, Quality.UNSTATED, ""));
        }
        String rest = text.strip();
        Quality quality = Quality.UNSTATED;
        String footnote = "";
        Matcher marked = MARKED.matcher(rest);
        if (marked.matches()) {
            footnote = mark(marked);
            quality = StandingWords.quality(footnote);
            if (quality != Quality.UNSTATED) footnote = "";
            rest = marked.group(1);
        }
        boolean percent = rest.endsWith("%");
        if (percent) rest = rest.substring(0, rest.length() - 1);
        boolean pounds = rest.startsWith("\u00a3") || rest.startsWith("-\u00a3");
        if (pounds) rest = rest.replaceFirst("\u00a3", "");
        double value = number(rest, mark);
        return Double.isNaN(value)
                ? Optional.empty()
                : Optional.of(new Figure(value, percent, pounds, quality, footnote));
    }

    /// What a word beside a figure says of its standing; unstated when it says nothing of it.
    public static Quality quality(String word) {
        return StandingWords.quality(word);
    }

    private static String mark(Matcher marked) {
        for (int group = 2; group <= marked.groupCount(); group++) {
            String mark = marked.group(group);
            if (mark != null) return mark.toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static double number(String text, DecimalMark mark) {
        if (mark == DecimalMark.COMMA) {
            String plain = text.strip();
            return WITH_COMMA.matcher(plain).matches()
                    ? DecimalText.parse(GROUPS.matcher(plain).replaceAll("").replace(',', '.'))
                    : Double.NaN;
        }
        double value = DecimalText.parse(text);
        if (!Double.isNaN(value) || !SPACED.matcher(text.strip()).matches()) return value;
        return DecimalText.parse(text.replaceAll("[ \u00a0\u202f]", ""));
    }
}
