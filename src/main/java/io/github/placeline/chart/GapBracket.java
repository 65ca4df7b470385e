package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.List;

/// How far an area and England are apart in one period, as a bracket between their lines.
///
/// @param words how far: "14.8 pp"
/// @param role the colour of the judgement
public record GapBracket(Period period, double area, double england, String words, Role role) {

    private static final double ROOM = 1.6;
    private static final double CAP = 0.4;
    private static final double ASIDE = 0.6;
    private static final double FARTHEST = 3.6;

    /// Empty where the lines are too close for anything between them, or the period is not shown.
    List<Mark> marks(Subject subject, Plot plot, Style style, Obstacles obstacles) {
        if (!subject.timeline().holds(period)) return List.of();
        double size = style.nameText();
        double below = plot.y(area) > plot.y(england) ? 1 : -1;
        double from = plot.y(england) + below * (style.england() + 2);
        double to = plot.y(area) - below * (style.lastMarker() + style.england());
        if ((to - from) * below < 0) return List.of();
        double x = plot.x(period);
        if (Math.abs(plot.y(area) - plot.y(england)) < ROOM * size)
            return narrow(new Point(x, from), new Point(x, to), below, style, obstacles);
        double cap = CAP * size / 2;
        Stroke stroke = Stroke.full(Math.max(2, style.england() * 0.8));
        List<Mark> marks = new ArrayList<>();
        String said = "Gap to England: " + words;
        marks.add(new Mark.Rule(role, new Point(x, from), new Point(x, to), stroke, said));
        for (double y : List.of(from, to))
            marks.add(new Mark.Rule(role, new Point(x - cap, y), new Point(x + cap, y), stroke));
        List<Mark> text = text(x, from, to, style, obstacles);
        // A bracket that does not say how far is a riddle.
        if (text.isEmpty()) return List.of();
        marks.addAll(text);
        return marks;
    }

    /// Between lines that are close there is room for a stroke alone: its words stand on the far
    /// side of the area's line, and without them it would say nothing.
    private List<Mark> narrow(
            Point from, Point to, double below, Style style, Obstacles obstacles) {
        double size = style.valueText();
        for (double away = style.lastMarker() + size; away < 3 * size; away += size / 4) {
            double y = to.y() + below * away + (below > 0 ? 0.54 * size : 0);
            Mark.Text text =
                    new Mark.Text(
                            role, words, new Point(to.x(), y), Anchor.MIDDLE, size, Weight.BOLD);
            if (obstacles.isFree(text.box(), List.of()))
                return List.of(
                        new Mark.Rule(
                                role,
                                from,
                                to,
                                Stroke.full(Math.max(2, style.england() * 0.8)),
                                "Gap to England: " + words),
                        text);
        }
        return List.of();
    }

    /// The words beside the bracket where nothing is drawn, to the left if they can be, as near its
    /// middle as can be.
    private List<Mark> text(double x, double from, double to, Style style, Obstacles obstacles) {
        double size = style.valueText();
        double middle = (from + to) / 2;
        double most = Math.abs(to - from) / 2;
        for (int side : List.of(-1, 1)) {
            Anchor anchor = side < 0 ? Anchor.END : Anchor.START;
            for (double aside = ASIDE * size; aside < FARTHEST * size; aside += size / 2) {
                for (double away = 0; away <= most; away += size / 4) {
                    for (double y : List.of(middle - away, middle + away)) {
                        Point at = new Point(x + side * aside, y + 0.27 * size);
                        Mark.Text text = new Mark.Text(role, words, at, anchor, size, Weight.BOLD);
                        if (obstacles.isFree(text.box(), List.of())) return List.of(text);
                    }
                }
            }
        }
        return List.of();
    }
}
