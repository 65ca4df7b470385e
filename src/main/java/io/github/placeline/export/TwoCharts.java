package io.github.placeline.export;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Two charts of one size as one drawing, side by side, each under its heading.
public final class TwoCharts {

    private static final double APART = 24;
    private static final double HEADING = 16;
    private static final double HEAD = 30;

    private TwoCharts() {}

    /// @param title of both together
    public static Drawing of(
            Drawing left,
            String leftHeading,
            Drawing right,
            String rightHeading,
            String title,
            String description) {
        double width = left.size().width();
        Moved first = new Moved(0, HEAD);
        Moved second = new Moved(width + APART, HEAD);
        List<Mark> marks = new ArrayList<>();
        marks.add(heading(leftHeading, Role.AREA, 0, width));
        marks.add(heading(rightHeading, Role.AREA_B, width + APART, right.size().width()));
        marks.addAll(first.all(left.marks()));
        marks.addAll(second.all(right.marks()));
        Box one = first.box(left.plot());
        Box other = second.box(right.plot());
        return new Drawing(
                new Size(
                        width + APART + right.size().width(),
                        HEAD + Math.max(left.size().height(), right.size().height())),
                new Box(one.left(), one.top(), other.right(), other.bottom()),
                marks,
                title,
                description,
                List.of());
    }

    private static Mark heading(String words, Role role, double x, double room) {
        return new Mark.Text(
                role,
                Wrap.shortened(words, Weight.BOLD, HEADING, room),
                new Point(x, HEADING),
                Anchor.START,
                HEADING,
                Weight.BOLD);
    }
}
