package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Fix;
import io.github.placeline.model.Severity;
import java.util.List;
import java.util.Locale;

/// The problems of one cause: what is wrong, where first, how often, and what may be done.
///
/// @param key of the cause
/// @param sheet of the first one, empty for files without sheets
/// @param line of the first one, counted from 1; 0 when it is about the whole file
/// @param column of the first one, counted from 1; 0 when it is about the whole line
/// @param rows how many problems there are
/// @param readings how many readings they hold back, 0 for notes and warnings
/// @param text one sentence that fits them all
/// @param fixes what may be done, the likeliest first; none for notes and warnings
public record ProblemGroup(
        String key,
        Severity severity,
        String sheet,
        long line,
        int column,
        long rows,
        long readings,
        String text,
        List<Fix> fixes) {

    public ProblemGroup {
        fixes = List.copyOf(fixes);
    }

    /// Where it is: "Line 1,207 and 3 more", empty when it is about the whole file.
    public String place() {
        if (line == 0) return "";
        String first = String.format(Locale.UK, "Line %,d", line);
        String sheets = sheet.isEmpty() ? "" : " of " + sheet;
        if (rows > 1) return first + sheets + String.format(Locale.UK, " and %,d more", rows - 1);
        return column == 0 ? first + sheets : first + sheets + ", column " + column;
    }

    /// The whole of it: "Line 1,207 and 3 more: …".
    public String sentence() {
        return place().isEmpty() ? text : place() + ": " + text;
    }
}
