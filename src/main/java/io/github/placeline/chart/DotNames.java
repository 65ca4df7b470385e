package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.List;
import java.util.Optional;

/// Places the name of a dot beside it: right, left, above or below, wherever it covers nothing.
record DotNames(Box plot, double text, Obstacles obstacles) {
    private static final double MOST_NAME = 0.5;
    private static final double AWAY = 5;

    /// The name where there is room for it, which is taken from then on.
    Optional<Mark.Text> place(Mark.Symbol symbol, String name, Weight weight) {
        String words = Wrap.shortened(name, weight, text, plot.width() * MOST_NAME);
        double away = symbol.radius() + AWAY;
        Point at = symbol.centre();
        double level = at.y() + 0.27 * text;
        Point above = new Point(at.x(), at.y() - away - 0.25 * text);
        Point below = new Point(at.x(), at.y() + away + 0.78 * text);
        List<Mark.Text> places =
                List.of(
                        label(symbol, words, new Point(at.x() + away, level), Anchor.START, weight),
                        label(symbol, words, new Point(at.x() - away, level), Anchor.END, weight),
                        label(symbol, words, above, Anchor.MIDDLE, weight),
                        label(symbol, words, below, Anchor.MIDDLE, weight));
        Optional<Mark.Text> free =
                places.stream()
                        .filter(place -> obstacles.isFree(place.box(), List.of()))
                        .findFirst();
        free.ifPresent(obstacles::add);
        return free;
    }

    private Mark.Text label(
            Mark.Symbol symbol, String words, Point at, Anchor anchor, Weight weight) {
        return new Mark.Text(symbol.role(), words, at, anchor, text, weight);
    }
}
