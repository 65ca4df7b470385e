package io.github.placeline.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;

/// A stretch of time that a figure is about. Periods are the same when kind, start and end are; how
/// a file spells one is kept with the reading ([Observation#periodAsPublished()]), not here.
///
/// Ordered by end, then start.
///
/// @param start its first day
/// @param end its last day
public record Period(PeriodKind kind, LocalDate start, LocalDate end)
        implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::end)
                    .thenComparing(Period::start)
                    .thenComparing(Period::kind);

    public Period {
        if (end.isBefore(start))
            throw new IllegalArgumentException(
                    "a period ends before it starts: " + start + " to " + end);
    }

    /// Academic year 2018/19 for `2019`: 1 September 2018 to 31 August 2019.
    public static Period academicYearEnding(int year) {
        return new Period(
                PeriodKind.ACADEMIC_YEAR, LocalDate.of(year - 1, 9, 1), LocalDate.of(year, 8, 31));
    }

    /// Financial year 2018-19 for `2019`: 1 April 2018 to 31 March 2019.
    public static Period financialYearEnding(int year) {
        return new Period(
                PeriodKind.FINANCIAL_YEAR, LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31));
    }

    public static Period calendarYear(int year) {
        return new Period(
                PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// A year whose days the publisher does not give, written by its number.
    public static Period reportingYear(int year) {
        return new Period(
                PeriodKind.REPORTING_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// Twelve months to 30 September of `year`.
    public static Period yearToSeptember(int year) {
        return new Period(
                PeriodKind.REPORTING_YEAR,
                LocalDate.of(year - 1, 10, 1),
                LocalDate.of(year, 9, 30));
    }

    /// A term of the academic year that ends in `year`.
    public static Period term(Term term, int year) {
        return new Period(PeriodKind.TERM, term.start(year), term.end(year));
    }

    /// Several years taken together, from the first day of `first` to the last of `last`.
    public static Period pooled(Period first, Period last) {
        return new Period(PeriodKind.POOLED_YEARS, first.start(), last.end());
    }

    /// Whether a change between the two means anything: the same kind, and for parts of a year the
    /// same part.
    public boolean isComparableWith(Period other) {
        if (kind != other.kind) return false;
        return switch (kind) {
            case TERM, QUARTER, MONTH ->
                    start.getMonth() == other.start.getMonth()
                            && end.getMonth() == other.end.getMonth();
            case POOLED_YEARS ->
                    start.getMonth() == other.start.getMonth() && years() == other.years();
            case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, WEEK -> true;
            case REPORTING_YEAR -> end.getMonth() == other.end.getMonth();
        };
    }

    /// The same part of the calendar so many years later, or earlier where `years` is negative.
    public Period plusYears(int years) {
        return new Period(
                kind, start.plusYears(years), end.plusDays(1).plusYears(years).minusDays(1));
    }

    /// The year on a chart's axis: the calendar year in which the period ends.
    public int endYear() {
        return end.getYear();
    }

    /// The place on a time axis, in years: that of its year's end, so that years of all kinds fall
    /// on whole numbers, and parts of a year between them.
    public double position() {
        return switch (kind) {
            case TERM, QUARTER, MONTH, WEEK ->
                    endYear() - 1 + end.getDayOfYear() / (double) end.lengthOfYear();
            case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, REPORTING_YEAR, POOLED_YEARS ->
                    endYear();
        };
    }

    /// As a person writes it: `2018/19`, `2018-19`, `2019`, `2014-16`, `Autumn 2018/19`.
    public String label() {
        return switch (kind) {
            case ACADEMIC_YEAR -> yearPair("/");
            case FINANCIAL_YEAR -> yearPair("-");
            case CALENDAR_YEAR, REPORTING_YEAR -> String.valueOf(endYear());
            case POOLED_YEARS -> pooledLabel();
            case TERM -> Term.of(this).words() + " " + academicLabel();
            case QUARTER -> "Q" + start.get(IsoFields.QUARTER_OF_YEAR) + " " + endYear();
            case MONTH -> monthName(start.getMonth()) + " " + endYear();
            case WEEK ->
                    "Week "
                            + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                            + " "
                            + start.get(IsoFields.WEEK_BASED_YEAR);
        };
    }

    private int years() {
        return end.getYear() - start.getYear();
    }

    private String pooledLabel() {
        if (start.getMonth() == Month.JANUARY) return start.getYear() + "-" + twoDigits(endYear());
        String joint = start.getMonth() == Month.APRIL ? "-" : "/";
        return start.getYear()
                + joint
                + twoDigits(start.getYear() + 1)
                + " to "
                + (endYear() - 1)
                + joint
                + twoDigits(endYear());
    }

    private String academicLabel() {
        int year = start.getMonthValue() >= 9 ? start.getYear() + 1 : start.getYear();
        return (year - 1) + "/" + twoDigits(year);
    }

    private String yearPair(String joint) {
        return start.getYear() + joint + twoDigits(endYear());
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }

    private static String monthName(Month month) {
        return month.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
