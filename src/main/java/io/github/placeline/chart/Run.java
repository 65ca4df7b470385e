package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A stretch of a series that one line may join: published readings in neighbouring slots with no
/// break between them.
record Run(List<Dot> dots) {

    /// A published reading in its slot.
    record Dot(Period period, double value) {}

    Dot first() {
        return dots.getFirst();
    }

    Dot last() {
        return dots.getLast();
    }

    boolean isLone() {
        return dots.size() == 1;
    }

    /// The runs of `strand`, oldest first. `breaks` are the places of the first slots measured in a
    /// new way.
    static List<Run> split(Strand strand, Timeline timeline, Set<Integer> breaks) {
        List<Run> runs = new ArrayList<>();
        List<Dot> open = new ArrayList<>();
        int before = -1;
        for (Strand.Entry entry : strand.entries()) {
            if (!(entry.reading() instanceof Reading.Published published)) continue;
            if (!timeline.holds(entry.period())) continue;
            int place = timeline.place(entry.period());
            if (!open.isEmpty() && (place != before + 1 || breaks.contains(place))) {
                runs.add(new Run(List.copyOf(open)));
                open.clear();
            }
            open.add(new Dot(entry.period(), published.value()));
            before = place;
        }
        if (!open.isEmpty()) runs.add(new Run(List.copyOf(open)));
        return runs;
    }
}
