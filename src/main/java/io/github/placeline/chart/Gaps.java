package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The slots of a chart in which its area has no figure, as stretches with their reason.
final class Gaps {
    private Gaps() {}

    /// Neighbouring slots with the same reason.
    ///
    /// @param first place of the first slot, `last` of the last
    /// @param words without the years: "Not published", "Blackpool: no figure"
    /// @param why "COVID-19", "hidden to protect small numbers"; may be empty
    record Gap(int first, int last, String words, String why) {

        /// "Not published, 2020 to 2021 (COVID-19)".
        String sentence(Timeline timeline) {
            return words + ", " + years(timeline) + (why.isEmpty() ? "" : " (" + why + ")");
        }

        String years(Timeline timeline) {
            return Years.of(timeline.slots().get(first), timeline.slots().get(last));
        }
    }

    static List<Gap> of(Subject subject) {
        List<Gap> gaps = new ArrayList<>();
        List<Period> slots = subject.timeline().slots();
        for (int i = 0; i < slots.size(); i++) {
            Period slot = slots.get(i);
            Reading reading = Subject.reading(subject.content().area(), slot);
            if (reading instanceof Reading.Published) continue;
            Gap here = gap(subject, i, reading);
            Gap before = gaps.isEmpty() ? null : gaps.getLast();
            if (before != null && before.last() == i - 1 && before.words().equals(here.words())) {
                gaps.removeLast();
                here = new Gap(before.first(), i, here.words(), both(before.why(), here.why()));
            }
            gaps.add(here);
        }
        return gaps;
    }

    private static Gap gap(Subject subject, int place, Reading reading) {
        Period slot = subject.timeline().slots().get(place);
        Trace england = subject.england();
        boolean forAll = england == null || england.at(slot) == null;
        if (forAll) {
            String why = reason(subject.content().periodNotes(), slot);
            if (why.isEmpty() && england == null) why = reason(reading);
            return new Gap(place, place, "Not published", why);
        }
        String words = subject.content().area().name() + ": no figure";
        return new Gap(place, place, words, reason(reading));
    }

    private static String reason(List<PeriodNote> notes, Period slot) {
        for (PeriodNote note : notes) {
            if (note.kind() == PeriodNote.Kind.NOT_PUBLISHED && note.covers(slot))
                return note.why();
        }
        return "";
    }

    private static String reason(Reading reading) {
        return reading instanceof Reading.Withheld withheld ? withheld.reason().words() : "";
    }

    private static String both(String before, String here) {
        Set<String> reasons = new LinkedHashSet<>(List.of(before.split(" or ", -1)));
        reasons.add(here);
        reasons.remove("");
        return String.join(" or ", reasons);
    }
}
