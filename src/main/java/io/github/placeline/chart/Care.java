package io.github.placeline.chart;

import java.util.ArrayList;
import java.util.List;

/// Published years that are to be used with care, by their first and last slot.
record Care(int first, int last, String text, String sentence) {

    static List<Care> of(Subject subject) {
        List<Care> all = new ArrayList<>();
        Timeline timeline = subject.timeline();
        for (PeriodNote note : subject.content().periodNotes()) {
            if (note.kind() != PeriodNote.Kind.USE_WITH_CARE) continue;
            int first = timeline.placeFrom(note.first());
            int last = timeline.placeFrom(note.last());
            if (last == timeline.slots().size() || !note.covers(timeline.slots().get(last))) last--;
            if (first > last) continue;
            String years = Years.of(timeline.slots().get(first), timeline.slots().get(last));
            String words = note.why().isEmpty() ? years : note.why() + " " + years;
            all.add(new Care(first, last, words + ": use with care", words + ": use with care."));
        }
        return all;
    }
}
