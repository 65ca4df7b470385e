package io.github.placeline.app.deck;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The day of a moment where this computer stands: "25 November 2026".
final class DayOf {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayOf() {}

    static String words(Instant moment) {
        return DAY.format(moment.atZone(ZoneId.systemDefault()));
    }
}
