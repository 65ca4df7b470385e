package io.github.placeline.export;

import io.github.placeline.model.AsAt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The last words of a picture that leaves the app: the day it was made, and whose knowledge it
/// shows.
public final class Dated {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dated() {}

    /// "Made 25 November 2026."; "Figures as at 1 May 2025; made 25 November 2026."
    public static String words(LocalDate made, AsAt asAt) {
        if (asAt.equals(AsAt.NOW)) return "Made " + DAY.format(made) + ".";
        LocalDate known = LocalDate.ofInstant(asAt.instant(), ZoneId.systemDefault());
        return "Figures as at " + DAY.format(known) + "; made " + DAY.format(made) + ".";
    }
}
