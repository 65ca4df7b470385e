package io.github.placeline.app.pack;

import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A note as a pack prints it.
final class NoteWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private NoteWords() {}

    /// "2019/20: Two schools closed early. A. Jones, 3 May 2020."
    static String of(AreaNote note) {
        Period period = note.period();
        String about = period == null ? "" : period.label() + ": ";
        String said = note.text().strip().replaceAll("\\s*\\R\\s*", " ");
        String stop = said.matches(".*[.!?\u2026]$") ? "" : ".";
        return about + said + stop + " " + note.author() + ", " + DAY.format(note.written()) + ".";
    }
}
