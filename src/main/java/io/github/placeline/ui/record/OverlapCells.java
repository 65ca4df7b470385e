package io.github.placeline.ui.record;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.joining.Overlap;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.record.JointsViewModel.State;
import java.util.List;

/// A figure of both files as words of a table.
final class OverlapCells {

    static final List<String> HEADINGS =
            List.of("Area", "Period", "Newer", "Older", "Difference", "");

    private OverlapCells() {}

    static List<String> of(Overlap overlap, State state) {
        return switch (state) {
            case State.Choosing() -> List.of("", "", "", "", "", "");
            case State.Compared(var joint) -> cells(overlap, joint.newer());
            case State.Joined(var joint) -> cells(overlap, joint.newer());
        };
    }

    private static List<String> cells(Overlap overlap, Indicator newer) {
        Figures figures = Figures.of(newer);
        return List.of(
                overlap.area().name(),
                overlap.period().label(),
                figures.number(overlap.newer()),
                figures.number(overlap.older()),
                figures.signed(figures.difference(overlap.newer(), overlap.older())),
                overlap.agree() ? "agrees" : "differs");
    }
}
