package io.github.placeline.chart;

import io.github.placeline.chart.ScatterContent.Dot;
import io.github.placeline.chart.ScatterContent.Kind;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A small scatter of areas with the line of what is usual. Names stand beside those that stand out
/// as far as there is room; every point says its figures.
public final class ScatterChart {

    private static final double TEXT = 12;
    private static final double GAP = 6;
    private static final double EDGE = 12;
    private static final double LEAST = 40;
    private static final double MOST_NAME = 0.5;
    private static final Stroke HAIR = Stroke.full(1);
    private static final Stroke USUAL = Stroke.full(1.75);

    private final ScatterContent content;
    private final Size size;
    private final double text;
    private final ValueScale across;
    private final ValueScale up;
    private final Box plot;
    private final List<Mark> marks = new ArrayList<>();

    private ScatterChart(ScatterContent content, Size size, double factor) {
        this.content = content;
        this.size = size;
        this.text = TEXT * factor;
        this.across = scale(content, Dot::x);
        this.up = scale(content, Dot::y);
        double left =
                content.wording().axis(up.ticks()).stream().mapToDouble(this::width).max().orElse(0)
                        + GAP;
        double edge =
                Math.max(
                        EDGE,
                        content.wording().axis(across.ticks()).stream()
                                        .mapToDouble(this::width)
                                        .max()
                                        .orElse(0)
                                / 2);
        double top = 1.9 * text;
        this.plot =
                new Box(
                        left,
                        top,
                        Math.max(left + LEAST, size.width() - edge),
                        Math.max(top + LEAST, size.height() - 3.1 * text));
    }

    /// Lays the areas out.
    ///
    /// @param factor how large text is, 1 at 100 % zoom
    /// @throws IllegalArgumentException when there is no area at all
    public static Drawing draw(ScatterContent content, Size size, double factor) {
        if (content.dots().isEmpty()) throw new IllegalArgumentException("nothing to scatter");
        return new ScatterChart(content, size, factor).drawing();
    }

    private Drawing drawing() {
        axes();
        line();
        Obstacles obstacles = new Obstacles(plot);
        marks.stream().filter(mark -> mark.role() != Role.GRID).forEach(obstacles::add);
        List<Dot> inOrder =
                content.dots().stream().sorted(Comparator.comparing(Dot::kind)).toList();
        for (Dot dot : inOrder) {
            Mark.Symbol symbol = symbol(dot);
            marks.add(symbol);
            obstacles.add(symbol);
        }
        for (Dot dot : inOrder.reversed()) {
            if (dot.kind() != Kind.OTHER) name(dot, obstacles);
        }
        long named = content.dots().stream().filter(dot -> dot.kind() == Kind.NAMED).count();
        String description =
                "%d areas by their figure in %s and in %s; %d stand out from the line."
                        .formatted(content.dots().size(), content.across(), content.up(), named);
        return new Drawing(size, plot, marks, content.title(), description, List.of());
    }

    private static ValueScale scale(ScatterContent content, ToDoubleFunction<Dot> value) {
        var range = content.dots().stream().mapToDouble(value).summaryStatistics();
        return ValueScale.of(range.getMin(), range.getMax(), false);
    }

    private void axes() {
        List<String> heights = content.wording().axis(up.ticks());
        double apartUp = plot.height() / Math.max(1, heights.size() - 1);
        int rise = (int) Math.max(1, Math.ceil(1.2 * text / apartUp));
        for (int i = 0; i < heights.size(); i++) {
            double y = y(up.tick(i));
            Role role = i == 0 ? Role.AXIS : Role.GRID;
            marks.add(rule(role, plot.left(), y, plot.right(), y));
            if (i % rise != 0) continue;
            text(heights.get(i), new Point(plot.left() - GAP, y + 0.35 * text), Anchor.END);
        }
        double baseline = plot.bottom() + 1.4 * text;
        List<String> widths = content.wording().axis(across.ticks());
        double widest = widths.stream().mapToDouble(this::width).max().orElse(0);
        double apart = plot.width() / Math.max(1, widths.size() - 1);
        int step = (int) Math.max(1, Math.ceil((widest + GAP) / apart));
        for (int i = 0; i < widths.size(); i += step) {
            double x = x(across.tick(i));
            marks.add(rule(Role.AXIS, x, plot.bottom(), x, plot.bottom() + 4));
            double half = width(widths.get(i)) / 2;
            double held = Math.min(Math.max(x, half), size.width() - half);
            text(widths.get(i), new Point(held, baseline), Anchor.MIDDLE);
        }
        text("Figure in " + content.up(), new Point(0, text), Anchor.START);
        text(
                "Figure in " + content.across(),
                new Point(plot.right(), baseline + 1.35 * text),
                Anchor.END);
    }

    /// Between the least and the greatest first value, no further than the plot.
    private void line() {
        var range = content.dots().stream().mapToDouble(Dot::x).summaryStatistics();
        List<Point> points = new ArrayList<>();
        for (double x : new double[] {range.getMin(), range.getMax()}) {
            double held = Math.clamp(content.at(x), up.low(), up.high());
            boolean outside = held != content.at(x) && content.slope() != 0;
            double where = outside ? (held - content.intercept()) / content.slope() : x;
            points.add(new Point(x(where), y(held)));
        }
        marks.add(new Mark.Line(Role.LEADER, points, USUAL, "What is usual for that start"));
    }

    private Mark.Symbol symbol(Dot dot) {
        Point at = new Point(x(dot.x()), y(dot.y()));
        return switch (dot.kind()) {
            case OTHER -> new Mark.Symbol(Role.NEIGHBOUR, Shape.CIRCLE, at, 2.5, dot.words());
            case NAMED -> new Mark.Symbol(Role.BETTER, Shape.DIAMOND, at, 5, dot.words());
            case SECOND -> new Mark.Symbol(Role.AREA_B, Shape.SQUARE, at, 5, dot.words());
            case FIRST -> new Mark.Symbol(Role.AREA, Shape.CIRCLE, at, 5.5, dot.words());
        };
    }

    private void name(Dot dot, Obstacles obstacles) {
        Mark.Symbol symbol = symbol(dot);
        Weight weight = dot.kind() == Kind.NAMED ? Weight.MEDIUM : Weight.BOLD;
        String words = Wrap.shortened(dot.name(), weight, text, plot.width() * MOST_NAME);
        double away = symbol.radius() + 5;
        Point at = symbol.centre();
        double level = at.y() + 0.27 * text;
        List<Mark.Text> places =
                List.of(
                        label(symbol, words, new Point(at.x() + away, level), Anchor.START, weight),
                        label(symbol, words, new Point(at.x() - away, level), Anchor.END, weight),
                        label(
                                symbol,
                                words,
                                new Point(at.x(), at.y() - away - 0.25 * text),
                                Anchor.MIDDLE,
                                weight),
                        label(
                                symbol,
                                words,
                                new Point(at.x(), at.y() + away + 0.78 * text),
                                Anchor.MIDDLE,
                                weight));
        for (Mark.Text place : places) {
            if (!obstacles.isFree(place.box(), List.of())) continue;
            marks.add(place);
            obstacles.add(place);
            return;
        }
    }

    private Mark.Text label(
            Mark.Symbol symbol, String words, Point at, Anchor anchor, Weight weight) {
        return new Mark.Text(symbol.role(), words, at, anchor, text, weight);
    }

    private double x(double value) {
        double share = (value - across.low()) / (across.high() - across.low());
        return plot.left() + share * plot.width();
    }

    private double y(double value) {
        double share = (value - up.low()) / (up.high() - up.low());
        return plot.bottom() - share * plot.height();
    }

    private double width(String words) {
        return Weight.REGULAR.width(words, text);
    }

    private void text(String words, Point at, Anchor anchor) {
        marks.add(new Mark.Text(Role.AXIS_TEXT, words, at, anchor, text, Weight.REGULAR));
    }

    private static Mark rule(Role role, double x1, double y1, double x2, double y2) {
        return new Mark.Rule(role, new Point(x1, y1), new Point(x2, y2), HAIR);
    }
}
