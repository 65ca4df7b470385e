package io.github.placeline.ui.controls;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as people write them here: "1 Mar 2024". Typed, "1/3/2024" and "2024-03-01" are days too.
public final class DayWords extends StringConverter<@Nullable LocalDate> {

    private static final List<DateTimeFormatter> FORMATS =
            List.of(
                    format("d MMM uuuu"),
                    format("d MMMM uuuu"),
                    format("d/M/uuuu"),
                    format("uuuu-MM-dd"));

    private @Nullable LocalDate last;

    private DayWords() {}

    /// Lets a picker write and read days this way; what cannot be read leaves its day as it is.
    public static void in(DatePicker picker) {
        picker.setConverter(new DayWords());
        picker.setShowWeekNumbers(false);
        picker.getEditor()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused)
                        picker.setValue(
                                picker.getConverter().fromString(picker.getEditor().getText()));
                });
    }

    /// "1 Mar 2024".
    public static String of(LocalDate day) {
        return FORMATS.getFirst().format(day);
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        last = day;
        return day == null ? "" : of(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return FORMATS.stream()
                .flatMap(format -> read(text.strip(), format).stream())
                .findFirst()
                .orElse(last);
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notThisWay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }
}
