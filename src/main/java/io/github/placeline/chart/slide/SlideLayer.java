package io.github.placeline.chart.slide;

import io.github.placeline.chart.Mark;
import java.util.List;

/// Marks of a slide that come into view together and leave together.
///
/// @param from the first step in which they are in view, from 0
/// @param to the last one
public record SlideLayer(List<Mark> marks, int from, int to) {

    public SlideLayer {
        marks = List.copyOf(marks);
    }

    static SlideLayer always(List<Mark> marks) {
        return from(0, marks);
    }

    /// In view from a step to the end.
    static SlideLayer from(int step, List<Mark> marks) {
        return new SlideLayer(marks, step, Integer.MAX_VALUE);
    }

    /// In view in one step only.
    static SlideLayer only(int step, List<Mark> marks) {
        return new SlideLayer(marks, step, step);
    }

    /// Whether it is in view in a step.
    public boolean isIn(int step) {
        return from <= step && step <= to;
    }
}
