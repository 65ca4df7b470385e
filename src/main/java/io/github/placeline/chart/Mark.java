package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import java.util.List;

/// One thing that a painter paints. Places and sizes are in pixels; colours come from the role.
///
/// `words` is what a screen reader says of the mark, empty where it says nothing of its own. For a
/// data point it is the full sentence: "2018/19, Blackpool 66.4%, England 71.8%".
public sealed interface Mark {

    Role role();

    String words();

    /// The smallest upright box that holds the mark, strokes left out.
    Box box();

    /// A line through points, not closed.
    record Line(Role role, List<Point> points, Stroke stroke, String words) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public Box box() {
            return boxOf(points);
        }
    }

    /// A filled polygon without a border.
    record Area(Role role, List<Point> outline, String words) implements Mark {
        public Area {
            outline = List.copyOf(outline);
        }

        static Area of(Role role, Box box, String words) {
            return new Area(
                    role,
                    List.of(
                            new Point(box.left(), box.top()),
                            new Point(box.right(), box.top()),
                            new Point(box.right(), box.bottom()),
                            new Point(box.left(), box.bottom())),
                    words);
        }

        @Override
        public Box box() {
            return boxOf(outline);
        }
    }

    /// A shape around its centre, filled by the even-odd rule; [Symbols] has its outline.
    record Symbol(Role role, Shape shape, Point centre, double radius, String words)
            implements Mark {
        @Override
        public Box box() {
            return new Box(centre.x(), centre.y(), centre.x(), centre.y()).grown(radius);
        }
    }

    /// One line of text. `at` is on its baseline.
    record Text(
            Role role,
            String text,
            Point at,
            Anchor anchor,
            double size,
            Weight weight,
            String words)
            implements Mark {
        private static final double ABOVE_BASELINE = 0.76;
        private static final double BELOW_BASELINE = 0.22;

        public Text(Role role, String text, Point at, Anchor anchor, double size, Weight weight) {
            this(role, text, at, anchor, size, weight, "");
        }

        @Override
        public Box box() {
            double width = weight.width(text, size);
            double left =
                    switch (anchor) {
                        case START -> at.x();
                        case MIDDLE -> at.x() - width / 2;
                        case END -> at.x() - width;
                    };
            return new Box(
                    left,
                    at.y() - ABOVE_BASELINE * size,
                    left + width,
                    at.y() + BELOW_BASELINE * size);
        }
    }

    /// A straight line: grid, axis, tick, break.
    record Rule(Role role, Point from, Point to, Stroke stroke, String words) implements Mark {
        public Rule(Role role, Point from, Point to, Stroke stroke) {
            this(role, from, to, stroke, "");
        }

        @Override
        public Box box() {
            return boxOf(List.of(from, to));
        }
    }

    private static Box boxOf(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right, bottom);
    }
}
