package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.model.YearType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A period among other words: `KS2 RWM expected 2024`, `Absence, Autumn 2018/19 (provisional)`.
///
/// @param period as it stands there
/// @param before the words before it
/// @param after the words behind it
public record PeriodInText(String period, String before, String after) {

    private static final String YEAR =
            "(?:19|20)\\d\\d(?:\\s?[/\u2013-]\\s?(?:19|20)?\\d\\d(?!\\d))?";
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?<![\\d\u00a3.,/-])(?:(?:(?:autumn(?: (?:and|&) spring)?|spring|summer)(?: terms?)?,?|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}) )?"
                            + YEAR
                            + "(?![\\d/]|[.,-]\\d)(?:\\s?[(\\[](?:p|prov|provisional|r|rev|revised|final|ot)[)\\]])?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_END =
            Pattern.compile(
                    "(?i)(?:[\\s,:;|\u2013\u2014-]|\\(\\)|\\b(?:in|for|at|year|during)$)+$");
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,:;|\u2013\u2014-]+");

    /// The one period that the text speaks of; empty when there is none or more than one.
    public static Optional<PeriodInText> find(String text) {
        Matcher found = PERIOD.matcher(text);
        if (!found.find()) return Optional.empty();
        PeriodInText first =
                new PeriodInText(
                        found.group(),
                        text.substring(0, found.start()),
                        text.substring(found.end()));
        if (found.find()) return Optional.empty();
        return PeriodText.read(first.period(), YearType.UNKNOWN).map(_ -> first);
    }

    /// What the text says besides its period.
    public String rest() {
        String joined = (before + " " + after).replace("()", "").replace("[]", "");
        String closed = LOOSE_END.matcher(joined).replaceFirst("");
        return LOOSE_START
                .matcher(closed.replaceAll("\\s+", " "))
                .replaceFirst("")
                .replaceAll("\\( ", "(")
                .replaceAll(" \\)", ")")
                .replace("()", "")
                .strip();
    }
}
