package io.github.placeline.importing.cell;

import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Term;
import io.github.placeline.model.YearType;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads how publishers write a period: `2016`, `2015/16`, `2016-17 (OT)`, `2014-16`,
/// `2013/14-15/16`, `2025 (prov)`, `Autumn 2018/19`, `Q1 2019`, `March 2020`.
///
/// Words such as provisional belong to the reading, not to its period, and are taken off the label.
public final class PeriodText {

    private static final String TERMS =
            "(autumn (?:and|&) spring|autumn|spring|summer)(?: terms?)?";
    private static final String KINDS = "(academic|financial|calendar|fiscal|ay|fy|cy)(?: years?)?";

    /// A way of writing a period; the first that fits is taken.
    private record Form(Pattern pattern, Meaning meaning) {
        Form(String pattern, Meaning meaning) {
            this(Pattern.compile(pattern), meaning);
        }
    }

    private interface Meaning {
        @Nullable Period read(Matcher match, YearType type);
    }

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            TERMS + "[ ,]+(.+)",
                            (match, _) -> term(match.group(1), match.group(2))),
                    new Form(
                            "(.+?)[ ,]+" + TERMS,
                            (match, _) -> term(match.group(2), match.group(1))),
                    new Form(
                            "q([1-4])[ ,-]*(.+)",
                            (match, type) -> quarter(number(match, 1), match.group(2), type)),
                    new Form(
                            "(.+?)[ ,-]*q([1-4])",
                            (match, type) -> quarter(number(match, 2), match.group(1), type)),
                    new Form(
                            "(?:week|wk) ?(\\d{1,2})[ ,]+(\\d{4})",
                            (match, _) -> week(number(match, 1), number(match, 2))),
                    new Form(
                            "(?:year|12 months) (?:ending|to|ended)(?: \\d{1,2})? ([a-z]+ \\d{4})",
                            (match, _) -> yearTo(match.group(1))),
                    new Form(
                            KINDS + "[ :]*(\\d.+)",
                            (match, _) -> YearText.read(match.group(2), kind(match.group(1)))),
                    new Form(
                            "(.+?) [(]?" + KINDS + "[)]?",
                            (match, _) -> YearText.read(match.group(1), kind(match.group(2)))),
                    new Form("([a-z]{3,9})[ -](\\d{4})", (match, _) -> wholeMonth(match)));
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private PeriodText() {}

    /// A period that was understood.
    ///
    /// @param label as published, without words about its standing
    public record Labelled(Period period, String label, Quality quality) {}

    /// The period; empty when it cannot be read with certainty.
    ///
    /// @param yearType how a bare year is meant
    public static Optional<Labelled> read(String text, YearType yearType) {
        StandingWords words = StandingWords.of(text);
        Period period = period(words.rest().toLowerCase(Locale.ROOT), yearType);
        return Optional.ofNullable(period)
                .map(found -> new Labelled(found, words.rest(), words.quality()));
    }

    private static @Nullable Period period(String text, YearType type) {
        Period years = YearText.read(text, type);
        if (years != null) return years;
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(text);
            if (match.matches()) return form.meaning().read(match, type);
        }
        return null;
    }

    private static YearType kind(String word) {
        return switch (word) {
            case "academic", "ay" -> YearType.ACADEMIC;
            case "calendar", "cy" -> YearType.CALENDAR;
            default -> YearType.FINANCIAL;
        };
    }

    /// `Autumn 2018` starts the academic year 2018/19, `Spring 2019` lies in it.
    private static @Nullable Period term(String word, String yearText) {
        Term term =
                switch (word) {
                    case "autumn" -> Term.AUTUMN;
                    case "spring" -> Term.SPRING;
                    case "summer" -> Term.SUMMER;
                    default -> Term.AUTUMN_AND_SPRING;
                };
        Period year = YearText.read(yearText, YearType.ACADEMIC);
        if (year == null || year.kind() != PeriodKind.ACADEMIC_YEAR) return null;
        boolean bare = yearText.length() == 4;
        if (bare && term == Term.AUTUMN_AND_SPRING) return null;
        return Period.term(term, year.endYear() + (bare && term == Term.AUTUMN ? 1 : 0));
    }

    /// A quarter of a calendar year, or of a financial year where the year is written as one.
    private static @Nullable Period quarter(int quarter, String yearText, YearType type) {
        if (yearText.matches("\\d{4}")) {
            return type == YearType.FINANCIAL || type == YearType.ACADEMIC
                    ? null
                    : quarterFrom(YearMonth.of(Integer.parseInt(yearText), 3 * quarter - 2));
        }
        if (yearText.contains("/") && type != YearType.FINANCIAL) return null;
        Period year = YearText.read(yearText, YearType.FINANCIAL);
        return year == null || year.kind() != PeriodKind.FINANCIAL_YEAR
                ? null
                : quarterFrom(YearMonth.from(year.start()).plusMonths(3L * (quarter - 1)));
    }

    static Period quarterFrom(YearMonth first) {
        return new Period(PeriodKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    static @Nullable Period week(int week, int year) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week < 1
                || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum())
            return null;
        LocalDate start =
                inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                        .with(java.time.DayOfWeek.MONDAY);
        return new Period(PeriodKind.WEEK, start, start.plusDays(6));
    }

    private static @Nullable Period yearTo(String monthText) {
        String[] words = monthText.split(" ", 2);
        int year = Integer.parseInt(words[1]);
        return switch (month(words[0])) {
            case 3 -> Period.financialYearEnding(year);
            case 8 -> Period.academicYearEnding(year);
            case 9 -> Period.yearToSeptember(year);
            case 12 -> Period.calendarYear(year);
            default -> null;
        };
    }

    private static @Nullable Period wholeMonth(Matcher match) {
        int number = month(match.group(1));
        if (number == 0) return null;
        YearMonth month = YearMonth.of(number(match, 2), number);
        return new Period(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /// The month's number, 0 when the word is none.
    private static int month(String word) {
        int number = MONTHS.indexOf(word.substring(0, 3)) + 1;
        if (number == 0) return 0;
        String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.UK);
        return name.toLowerCase(Locale.ROOT).startsWith(word) || word.equals("sept") ? number : 0;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
