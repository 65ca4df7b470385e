package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.List;

/// The two axes of a scatter with their numbers and titles, and where a pair of values stands
/// between them.
record Plane(Axis across, Axis up, Size size, Box plot, double text) {
    private static final double GAP = 6;
    private static final double EDGE = 12;
    private static final double LEAST = 40;
    private static final Stroke HAIR = Stroke.full(1);

    /// One direction.
    ///
    /// @param title what is measured along it
    /// @param ticks where its numbers stand
    /// @param high where it ends
    record Axis(String title, List<Double> ticks, double high, Wording wording) {
        /// From the first tick to the last.
        static Axis of(String title, ValueScale scale, Wording wording) {
            return new Axis(title, scale.ticks(), scale.high(), wording);
        }

        /// From the first tick to `most`, without the ticks beyond.
        static Axis upTo(double most, String title, ValueScale scale, Wording wording) {
            List<Double> ticks = scale.ticks().stream().filter(tick -> tick <= most).toList();
            return new Axis(title, ticks, most, wording);
        }

        List<String> numbers() {
            return wording.axis(ticks);
        }

        double low() {
            return ticks.getFirst();
        }

        double share(double value) {
            return (value - low()) / (high - low());
        }

        /// The value itself, or the end of the axis beyond which it lies.
        double held(double value) {
            return Math.clamp(value, low(), high);
        }
    }

    /// Leaves room in `size` for the numbers and titles.
    static Plane of(Axis across, Axis up, Size size, double text) {
        double left = widest(up, text) + GAP;
        double edge = Math.max(EDGE, widest(across, text) / 2);
        double top = 1.9 * text;
        Box plot =
                new Box(
                        left,
                        top,
                        Math.max(left + LEAST, size.width() - edge),
                        Math.max(top + LEAST, size.height() - 3.1 * text));
        return new Plane(across, up, size, plot, text);
    }

    double x(double value) {
        return plot.left() + across.share(value) * plot.width();
    }

    double y(double value) {
        return plot.bottom() - up.share(value) * plot.height();
    }

    /// Grid, ticks, numbers and titles, from back to front.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        upright(marks);
        level(marks);
        return marks;
    }

    private void upright(List<Mark> marks) {
        List<String> heights = up.numbers();
        double apart = plot.height() / Math.max(1, heights.size() - 1);
        int rise = (int) Math.max(1, Math.ceil(1.2 * text / apart));
        for (int i = 0; i < heights.size(); i++) {
            double y = y(up.ticks().get(i));
            Role role = i == 0 ? Role.AXIS : Role.GRID;
            marks.add(rule(role, plot.left(), y, plot.right(), y));
            if (i % rise != 0) continue;
            marks.add(
                    words(
                            heights.get(i),
                            new Point(plot.left() - GAP, y + 0.35 * text),
                            Anchor.END));
        }
        marks.add(words(up.title(), new Point(0, text), Anchor.START));
    }

    private void level(List<Mark> marks) {
        double baseline = plot.bottom() + 1.4 * text;
        List<String> widths = across.numbers();
        double apart = plot.width() / Math.max(1, widths.size() - 1);
        int step = (int) Math.max(1, Math.ceil((widest(across, text) + GAP) / apart));
        for (int i = 0; i < widths.size(); i += step) {
            double x = x(across.ticks().get(i));
            marks.add(rule(Role.AXIS, x, plot.bottom(), x, plot.bottom() + 4));
            double half = Weight.REGULAR.width(widths.get(i), text) / 2;
            double held = Math.min(Math.max(x, half), size.width() - half);
            marks.add(words(widths.get(i), new Point(held, baseline), Anchor.MIDDLE));
        }
        Point end = new Point(plot.right(), baseline + 1.35 * text);
        marks.add(words(across.title(), end, Anchor.END));
    }

    private static double widest(Axis axis, double text) {
        return axis.numbers().stream()
                .mapToDouble(number -> Weight.REGULAR.width(number, text))
                .max()
                .orElse(0);
    }

    private Mark words(String words, Point at, Anchor anchor) {
        return new Mark.Text(Role.AXIS_TEXT, words, at, anchor, text, Weight.REGULAR);
    }

    private static Mark rule(Role role, double x1, double y1, double x2, double y2) {
        return new Mark.Rule(role, new Point(x1, y1), new Point(x2, y2), HAIR);
    }
}
