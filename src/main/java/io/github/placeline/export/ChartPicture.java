package io.github.placeline.export;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.HitPoint;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// A chart that stands by itself: title and sentence above it, source under it, a margin around it.
public final class ChartPicture {

    private static final double MARGIN = 24;
    private static final double TITLE = 22;
    private static final double SENTENCE = 16;
    private static final double SOURCE = 13;
    private static final double LINE = 1.35;
    private static final double BLOCK = 10;

    private final Drawing chart;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double at = MARGIN;

    private ChartPicture(Drawing chart) {
        this.chart = chart;
        this.width = chart.size().width();
    }

    /// The picture around a chart; as wide as the chart and twice the margin.
    ///
    /// @param title the indicator and the area
    /// @param sentence the answer in words
    /// @param source where the figures come from
    public static Drawing of(Drawing chart, String title, String sentence, String source) {
        return new ChartPicture(chart).drawing(title, sentence, source);
    }

    private Drawing drawing(String title, String sentence, String source) {
        text(title, Role.TEXT, TITLE, Weight.BOLD);
        text(sentence, Role.TEXT, SENTENCE, Weight.MEDIUM);
        at += BLOCK;
        double top = at;
        Moved within = new Moved(MARGIN, top);
        marks.addAll(within.all(chart.marks()));
        at += chart.size().height() + BLOCK;
        text(source, Role.NOTE, SOURCE, Weight.REGULAR);
        return new Drawing(
                new Size(width + 2 * MARGIN, at + MARGIN),
                within.box(chart.plot()),
                marks,
                title,
                sentence + " " + chart.description(),
                List.<HitPoint>of());
    }

    private void text(String words, Role role, double size, Weight weight) {
        for (String line : Wrap.lines(words, weight, size, width)) {
            marks.add(
                    new Mark.Text(
                            role, line, new Point(MARGIN, at + size), Anchor.START, size, weight));
            at += size * LINE;
        }
    }
}
