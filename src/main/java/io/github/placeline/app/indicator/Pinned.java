package io.github.placeline.app.indicator;

import io.github.placeline.chart.Pin;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.stream.Stream;

/// What the chart of an indicator marks on its time axis.
public final class Pinned {

    private Pinned() {}

    /// Joints at which the files agree; where they do not there is a series break.
    static List<Pin> joints(List<Period> joints, List<SeriesBreak> breaks) {
        return joints.stream()
                .filter(first -> breaks.stream().noneMatch(one -> one.first().equals(first)))
                .map(first ->
                        new Pin(
                                Pin.Kind.JOINT,
                                first,
                                "Figures before "
                                        + first.label()
                                        + " come from an older file, which agrees with the newer"))
                .toList();
    }

    /// The notes about single periods.
    public static List<Pin> notes(List<AreaNote> notes) {
        return notes.stream().flatMap(Pinned::pin).toList();
    }

    private static Stream<Pin> pin(AreaNote note) {
        Period about = note.period();
        if (about == null) return Stream.empty();
        String text = note.text().strip();
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return Stream.of(new Pin(Pin.Kind.NOTE, about, "Note on " + about.label() + ": " + bare));
    }
}
