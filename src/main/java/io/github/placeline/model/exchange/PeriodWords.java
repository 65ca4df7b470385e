package io.github.placeline.model.exchange;

import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Term;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A period in the two columns of a tidy file: `201819` and `Academic year`, `2020` and `January`.
/// With its first and last day beside them the second gives the period back.
public final class PeriodWords {

    private static final String QUARTER = "Calendar year Q";
    private static final String WEEK = "Week ";
    private static final String TERM = "term";

    private PeriodWords() {}

    public static String timePeriod(Period period) {
        int end = period.endYear();
        return switch (period.kind()) {
            case ACADEMIC_YEAR, FINANCIAL_YEAR -> twoYears(period.start().getYear(), end);
            case TERM -> {
                int first = period.start().getYear();
                boolean begins = period.start().getMonthValue() >= Month.SEPTEMBER.getValue();
                yield begins ? twoYears(first, first + 1) : twoYears(first - 1, first);
            }
            case CALENDAR_YEAR, REPORTING_YEAR, MONTH, QUARTER -> String.valueOf(end);
            case WEEK -> String.valueOf(period.start().get(IsoFields.WEEK_BASED_YEAR));
            case POOLED_YEARS -> twoYears(period.start().getYear(), end);
        };
    }

    public static String identifier(Period period) {
        return switch (period.kind()) {
            case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, REPORTING_YEAR, POOLED_YEARS ->
                    period.kind().words();
            case TERM -> Term.of(period).words() + " " + TERM;
            case QUARTER -> QUARTER + period.start().get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> period.start().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            case WEEK -> WEEK + period.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        };
    }

    /// The kind of period that an identifier speaks of; empty when it is none.
    public static Optional<PeriodKind> kind(String identifier) {
        String word = identifier.strip().toLowerCase(Locale.ROOT);
        if (word.endsWith(TERM)) return Optional.of(PeriodKind.TERM);
        if (word.startsWith(QUARTER.toLowerCase(Locale.ROOT)))
            return Optional.of(PeriodKind.QUARTER);
        if (word.startsWith(WEEK.toLowerCase(Locale.ROOT))) return Optional.of(PeriodKind.WEEK);
        boolean month =
                Arrays.stream(Month.values()).anyMatch(one -> one.name().equalsIgnoreCase(word));
        if (month) return Optional.of(PeriodKind.MONTH);
        return Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.words().equalsIgnoreCase(word))
                .findFirst();
    }

    /// The period that an identifier and two days stand for; empty when they are none.
    public static Optional<Period> period(String identifier, String start, String end) {
        try {
            LocalDate first = LocalDate.parse(start.strip());
            LocalDate last = LocalDate.parse(end.strip());
            if (last.isBefore(first)) return Optional.empty();
            return kind(identifier)
                    .map(kind -> new Period(kind, first, last))
                    .filter(PeriodWords::isPossible);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A term has the days of one.
    private static boolean isPossible(Period period) {
        if (period.kind() != PeriodKind.TERM) return true;
        int year = period.start().getYear();
        return Arrays.stream(Term.values())
                .anyMatch(term ->
                        Period.term(term, year).equals(period)
                                || Period.term(term, year + 1).equals(period));
    }

    private static String twoYears(int first, int last) {
        return "%04d%02d".formatted(first, last % 100);
    }
}
