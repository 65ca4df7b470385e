package io.github.placeline.ui.projects;

import io.github.placeline.app.plan.ProjectPage;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day as British people write it: shown as "12 Oct 2022", also understood as "12/10/2022".
final class DayWords extends StringConverter<LocalDate> {

    private static final List<DateTimeFormatter> UNDERSTOOD =
            List.of(
                    DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : ProjectPage.day(day);
    }

    /// Null where the text is no day, which the picker shows as none.
    @Override
    @SuppressWarnings("NullAway") // the picker's own contract: no date is null
    public LocalDate fromString(String text) {
        return read(text);
    }

    private static @Nullable LocalDate read(String text) {
        for (DateTimeFormatter format : UNDERSTOOD) {
            ParsePosition end = new ParsePosition(0);
            TemporalAccessor fields = format.parseUnresolved(text.strip(), end);
            if (fields != null && end.getIndex() == text.strip().length())
                return day(text.strip(), format);
        }
        return null;
    }

    private static @Nullable LocalDate day(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
