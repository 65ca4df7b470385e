package io.github.placeline.importing.cell;

import io.github.placeline.model.Period;
import io.github.placeline.model.YearType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads years: `2016`, `2015/16`, `2016-17`, `201617`, and several of them pooled.
final class YearText {

    private static final int MOST_POOLED = 20;
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String SHORT = "((?:19|20)?\\d\\d)";
    private static final String TO = "(?:-|\u2013|\u2014|to)";
    private static final Pattern BARE = Pattern.compile(YEAR);
    private static final Pattern PAIR = Pattern.compile(YEAR + "\\s*(/|" + TO + ")?\\s*" + SHORT);
    private static final Pattern PAIRS =
            Pattern.compile(YEAR + "([/-])" + SHORT + "\\s*" + TO + "\\s*" + SHORT + "\\2" + SHORT);

    private YearText() {}

    static @Nullable Period read(String text, YearType type) {
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) return ending(Integer.parseInt(bare.group(1)), type);
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) return pair(pair, type);
        Matcher pairs = PAIRS.matcher(text);
        return pairs.matches() ? pairs(pairs, type) : null;
    }

    /// A bare year is the one in which the period ends.
    private static Period ending(int year, YearType type) {
        return switch (type) {
            case ACADEMIC -> Period.academicYearEnding(year);
            case FINANCIAL -> Period.financialYearEnding(year);
            case CALENDAR -> Period.calendarYear(year);
            case YEAR_TO_SEPTEMBER -> Period.yearToSeptember(year);
            case REPORTING, UNKNOWN -> Period.reportingYear(year);
        };
    }

    private static @Nullable Period pair(Matcher pair, YearType type) {
        int first = Integer.parseInt(pair.group(1));
        int last = after(first, pair.group(3));
        String joint = pair.group(2);
        boolean slash = joint == null || joint.equals("/");
        if (last == first + 1 && type != YearType.CALENDAR) return twoHalves(last, type, slash);
        boolean pooled = !slash && last > first && last - first < MOST_POOLED;
        return pooled ? Period.pooled(Period.calendarYear(first), Period.calendarYear(last)) : null;
    }

    /// A year that starts in one calendar year and ends in the next.
    private static Period twoHalves(int last, YearType type, boolean slash) {
        return type == YearType.UNKNOWN && slash
                ? Period.academicYearEnding(last)
                : ending(last, type);
    }

    private static @Nullable Period pairs(Matcher pairs, YearType type) {
        int first = Integer.parseInt(pairs.group(1));
        int firstEnd = after(first, pairs.group(3));
        int last = after(first, pairs.group(4));
        int lastEnd = after(last, pairs.group(5));
        boolean years = firstEnd == first + 1 && lastEnd == last + 1;
        if (!years || last <= first || last - first >= MOST_POOLED) return null;
        boolean slash = pairs.group(2).equals("/");
        return Period.pooled(twoHalves(firstEnd, type, slash), twoHalves(lastEnd, type, slash));
    }

    /// `19` after 2018 is 2019, `00` after 1999 is 2000.
    private static int after(int first, String text) {
        int year = Integer.parseInt(text);
        if (text.length() == 4) return year;
        int sameCentury = first / 100 * 100 + year;
        return sameCentury >= first ? sameCentury : sameCentury + 100;
    }
}
