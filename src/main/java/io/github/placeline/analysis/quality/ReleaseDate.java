package io.github.placeline.analysis.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// When a publisher means to bring new figures, as far as it says.
///
/// @param due the last day on which they are still in time
/// @param words the day or the month, as a person writes it
public record ReleaseDate(LocalDate due, String words) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, reader("d MMMM uuuu"), reader("d MMM uuuu"));
    private static final List<DateTimeFormatter> MONTHS =
            List.of(reader("MMMM uuuu"), reader("MMM uuuu"), reader("MMM-uuuu"));

    private static DateTimeFormatter reader(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }

    /// Reads "2026-07-29", "29 July 2026", "Jul 2026". A dictionary writes a month as its first
    /// day, so that a first day means the month. Empty for "TBC", "Discontinued" and other words.
    public static Optional<ReleaseDate> read(String text) {
        return parse(text, DAYS, LocalDate::from)
                .map(ReleaseDate::of)
                .or(() -> parse(text, MONTHS, YearMonth::from).map(ReleaseDate::of));
    }

    private static <T> Optional<T> parse(
            String text, List<DateTimeFormatter> spellings, TemporalQuery<T> what) {
        return spellings.stream()
                .flatMap(spelling -> parse(text, spelling, what).stream())
                .findFirst();
    }

    private static <T> Optional<T> parse(
            String text, DateTimeFormatter spelling, TemporalQuery<T> what) {
        try {
            return Optional.of(spelling.parse(text.strip(), what));
        } catch (DateTimeException anotherSpelling) {
            return Optional.empty();
        }
    }

    private static ReleaseDate of(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? of(YearMonth.from(day))
                : new ReleaseDate(day, DAY.format(day));
    }

    private static ReleaseDate of(YearMonth month) {
        return new ReleaseDate(month.atEndOfMonth(), MONTH.format(month));
    }
}
