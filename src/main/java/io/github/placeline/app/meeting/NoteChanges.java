package io.github.placeline.app.meeting;

import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What people have written after one day and up to another.
final class NoteChanges {

    private NoteChanges() {}

    static List<ChangeLine> between(
            LocalDate after,
            LocalDate until,
            List<AreaNote> notes,
            Map<Long, Indicator> indicators) {
        return notes.stream()
                .filter(note -> note.written().isAfter(after) && !note.written().isAfter(until))
                .map(note -> line(note, indicators))
                .toList();
    }

    private static ChangeLine line(AreaNote note, Map<Long, Indicator> indicators) {
        Indicator indicator = note.indicator() == null ? null : indicators.get(note.indicator());
        Period about = note.period();
        String subject = indicator == null ? "Note" : ShortName.title(indicator);
        return new ChangeLine(
                Kind.NOTE,
                about == null ? subject : subject + ", " + about.label(),
                note.text(),
                note.author() + ", " + ProjectPage.day(note.written()) + ".",
                lead(note, indicator));
    }

    private static Lead lead(
            AreaNote note, @org.jspecify.annotations.Nullable Indicator indicator) {
        Long project = note.project();
        if (project != null) return new Lead.ToProject(project);
        return indicator == null ? new Lead.ToArea() : new Lead.ToIndicator(indicator);
    }
}
