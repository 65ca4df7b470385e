package io.github.placeline.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A series as a chart draws it: its role and its runs, oldest first.
record Trace(Role role, Strand strand, List<Run> runs) {

    boolean isEmpty() {
        return runs.isEmpty();
    }

    Run.Dot first() {
        return runs.getFirst().first();
    }

    /// The newest published reading.
    Run.Dot last() {
        return runs.getLast().last();
    }

    Run.@Nullable Dot at(io.github.placeline.model.Period period) {
        for (Run run : runs) {
            for (Run.Dot dot : run.dots()) {
                if (dot.period().equals(period)) return dot;
            }
        }
        return null;
    }
}
