package io.github.placeline.chart;

import java.util.ArrayList;
import java.util.List;

/// Two gaps to England some years apart, as a small slope: an open circle then, a filled dot later,
/// England a dashed line. Charts of one list share a scale, so that their slopes may be compared.
public final class SlopeChart {

    /// At 100 %.
    public static final Size SIZE = new Size(84, 36);

    private static final Stroke ENGLAND = Stroke.dashed(1.5, 5, 3.5);
    private static final Stroke LINE = Stroke.full(2);
    private static final double RADIUS = 4;
    private static final double SIDE = 10;
    private static final double EDGE = 6;

    private SlopeChart() {}

    /// The heights that every slope of a list lies between.
    ///
    /// @param low the lowest gap, at most 0
    /// @param high the highest, at least 0
    public record Scale(double low, double high) {
        public Scale {
            if (low > 0 || high < 0)
                throw new IllegalArgumentException("a scale of gaps holds England's: 0");
        }

        private double y(double gap, Size size) {
            double span = high - low;
            double share = span == 0 ? 0.5 : (high - gap) / span;
            return EDGE + share * (size.height() - 2 * EDGE);
        }
    }

    /// @param from the gap then, in the indicator's unit
    /// @param to the gap later
    /// @param role how the outcome is to be coloured: better, worse or similar
    /// @param words the whole as a sentence
    public static Drawing draw(
            double from, double to, Scale scale, Role role, String words, Size size) {
        Point start = new Point(SIDE, scale.y(from, size));
        Point end = new Point(size.width() - SIDE, scale.y(to, size));
        double england = scale.y(0, size);
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Line(
                        Role.ENGLAND,
                        List.of(new Point(0, england), new Point(size.width(), england)),
                        ENGLAND,
                        ""));
        marks.add(new Mark.Line(role, List.of(start, end), LINE, ""));
        marks.add(new Mark.Symbol(role, Shape.CIRCLE, start, RADIUS + 1, ""));
        marks.add(new Mark.Symbol(Role.SURFACE, Shape.CIRCLE, start, RADIUS - 1, ""));
        marks.add(new Mark.Symbol(role, Shape.CIRCLE, end, RADIUS + 1, ""));
        Box all = new Box(0, 0, size.width(), size.height());
        return new Drawing(size, all, marks, words, words, List.of());
    }
}
