package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places the name of a dot beside it: right, left, above or below, wherever it covers nothing.
record DotNames(Box plot, double text, Obstacles obstacles) {
    private static final double MOST_NAME = 0.5;
    private static final double AWAY = 5;
    private static final int FURTHEST = 14;
    private static final Stroke HAIR = Stroke.full(1);

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

    /// The name, if need be further off with a thin line to the dot; nothing only where the whole
    /// neighbourhood is taken.
    List<Mark> placeNearOrFar(Mark.Symbol symbol, String name, Weight weight) {
        Optional<Mark.Text> near = place(symbol, name, weight);
        if (near.isPresent()) return List.of(near.get());
        String words = Wrap.shortened(name, weight, text, plot.width() * MOST_NAME);
        Point at = symbol.centre();
        for (int lines = 2; lines <= FURTHEST; lines++) {
            for (double down : new double[] {-lines * text, lines * text}) {
                for (Anchor anchor : Anchor.values()) {
                    Point there = new Point(at.x(), at.y() + down);
                    Mark.Text label = label(symbol, words, there, anchor, weight);
                    if (!obstacles.isFree(label.box(), List.of())) continue;
                    obstacles.add(label);
                    double end = down < 0 ? label.box().bottom() : label.box().top();
                    double start = at.y() + Math.copySign(symbol.radius(), down);
                    List<Mark> marks = new ArrayList<>();
                    marks.add(
                            new Mark.Rule(
                                    Role.LEADER,
                                    new Point(at.x(), start),
                                    new Point(at.x(), end),
                                    HAIR));
                    marks.add(label);
                    return marks;
                }
            }
        }
        return List.of();
    }

    private Mark.Text label(
            Mark.Symbol symbol, String words, Point at, Anchor anchor, Weight weight) {
        return new Mark.Text(symbol.role(), words, at, anchor, text, weight);
    }
}
