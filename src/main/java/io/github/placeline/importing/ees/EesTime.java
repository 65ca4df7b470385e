package io.github.placeline.importing.ees;

import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `time_period` and `time_identifier` together: `201819` and `Academic year`, `201718` and
/// `Autumn term`, `2020` and `January`.
final class EesTime {

    private static final Pattern TWO_YEARS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)");
    private static final Pattern ONE_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern QUARTER =
            Pattern.compile("(academic|financial|tax|calendar) year q([1-4])");
    private static final Pattern YEAR_QUARTER = Pattern.compile("((?:19|20)\\d\\d)q([1-4])");
    private static final Pattern WEEK = Pattern.compile("week ([1-9]|[1-4]\\d|5[0-3])");

    private EesTime() {}

    /// @param label as published: the time period, with the identifier where that is a part of a
    ///   year
    record Read(Period period, String label) {}

    /// The period; empty when the two do not go together.
    ///
    /// @param bareYears whether the file writes the years of two halves by the one they end in
    static Optional<Read> read(String timePeriod, String identifier, boolean bareYears) {
        String time = timePeriod.strip();
        String kind = identifier.strip().toLowerCase(Locale.ROOT);
        Period period = period(time.toLowerCase(Locale.ROOT), kind, bareYears);
        boolean whole =
                kind.endsWith(" year")
                        || YEAR_QUARTER.matcher(time.toLowerCase(Locale.ROOT)).matches();
        String label = whole ? time : time + " " + identifier.strip();
        return Optional.ofNullable(period).map(found -> new Read(found, label));
    }

    /// Whether the year is written as that of a quarter ("2001Q4"), whatever the identifier says.
    static boolean isYearWithQuarter(String timePeriod) {
        return YEAR_QUARTER.matcher(timePeriod.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether the identifier asks for two years and the text gives one.
    static boolean isBareYear(String timePeriod, String identifier) {
        return needsTwoYears(identifier.strip().toLowerCase(Locale.ROOT))
                && ONE_YEAR.matcher(timePeriod.strip()).matches();
    }

    private static boolean needsTwoYears(String kind) {
        return kind.startsWith("academic")
                || kind.startsWith("financial")
                || kind.startsWith("tax")
                || kind.endsWith("term");
    }

    private static @Nullable Period period(String time, String kind, boolean bareYears) {
        Matcher yearQuarter = YEAR_QUARTER.matcher(time);
        if (yearQuarter.matches()) {
            return quarter(
                    YearMonth.of(Integer.parseInt(yearQuarter.group(1)), 1), yearQuarter.group(2));
        }
        int year = needsTwoYears(kind) ? secondOfTwo(time, bareYears) : oneYear(time);
        return year == 0 ? null : inYear(year, kind);
    }

    private static int secondOfTwo(String time, boolean bareYears) {
        if (bareYears) return oneYear(time);
        Matcher years = TWO_YEARS.matcher(time);
        if (!years.matches()) return 0;
        int first = Integer.parseInt(years.group(1));
        return (first + 1) % 100 == Integer.parseInt(years.group(2)) ? first + 1 : 0;
    }

    private static int oneYear(String time) {
        return ONE_YEAR.matcher(time).matches() ? Integer.parseInt(time) : 0;
    }

    private static @Nullable Period inYear(int year, String kind) {
        Matcher quarter = QUARTER.matcher(kind);
        if (quarter.matches()) return quarter(start(quarter.group(1), year), quarter.group(2));
        Matcher week = WEEK.matcher(kind);
        if (week.matches()) return week(year, Integer.parseInt(week.group(1)));
        return switch (kind) {
            case "academic year" -> Period.academicYearEnding(year);
            case "financial year", "tax year" -> Period.financialYearEnding(year);
            case "calendar year" -> Period.calendarYear(year);
            case "reporting year" -> Period.reportingYear(year);
            case "autumn term" -> Period.term(Term.AUTUMN, year);
            case "spring term" -> Period.term(Term.SPRING, year);
            case "summer term" -> Period.term(Term.SUMMER, year);
            case "autumn and spring term" -> Period.term(Term.AUTUMN_AND_SPRING, year);
            default -> month(year, kind);
        };
    }

    /// The first month of a year that ends in `year`. Further education counts its quarters from
    /// August.
    private static YearMonth start(String kind, int year) {
        return switch (kind) {
            case "academic" -> YearMonth.of(year - 1, Month.AUGUST);
            case "calendar" -> YearMonth.of(year, Month.JANUARY);
            default -> YearMonth.of(year - 1, Month.APRIL);
        };
    }

    private static Period quarter(YearMonth yearStart, String number) {
        YearMonth first = yearStart.plusMonths(3L * (Integer.parseInt(number) - 1));
        return new Period(PeriodKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static @Nullable Period month(int year, String kind) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().equalsIgnoreCase(kind))
                .findFirst()
                .map(month -> YearMonth.of(year, month))
                .map(month -> new Period(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth()))
                .orElse(null);
    }

    private static @Nullable Period week(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum())
            return null;
        LocalDate monday =
                inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
        return new Period(PeriodKind.WEEK, monday, monday.plusDays(6));
    }
}
