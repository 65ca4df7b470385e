package io.github.placeline.chart;

import io.github.placeline.chart.ScatterContent.Dot;
import io.github.placeline.chart.ScatterContent.Kind;
import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A small scatter of areas with the line of what is usual. Names stand beside those that stand out
/// as far as there is room; every point says its figures.
public final class ScatterChart {

    private static final double TEXT = 12;
    private static final Stroke USUAL = Stroke.full(1.75);

    private final ScatterContent content;
    private final Plane plane;
    private final List<Mark> marks = new ArrayList<>();

    private ScatterChart(ScatterContent content, Size size, double factor) {
        this.content = content;
        this.plane =
                Plane.of(
                        axis(content, content.across(), Dot::x),
                        axis(content, content.up(), Dot::y),
                        size,
                        TEXT * factor);
    }

    /// Lays the areas out.
    ///
    /// @param factor how large text is, 1 at 100 % zoom
    /// @throws IllegalArgumentException when there is no area at all
    public static Drawing draw(ScatterContent content, Size size, double factor) {
        if (content.dots().isEmpty()) throw new IllegalArgumentException("nothing to scatter");
        return new ScatterChart(content, size, factor).drawing();
    }

    private static Plane.Axis axis(
            ScatterContent content, String when, ToDoubleFunction<Dot> value) {
        var range = content.dots().stream().mapToDouble(value).summaryStatistics();
        ValueScale scale = ValueScale.of(range.getMin(), range.getMax(), false);
        return Plane.Axis.of("Figure in " + when, scale, content.wording());
    }

    private Drawing drawing() {
        marks.addAll(plane.marks());
        line();
        Obstacles obstacles = new Obstacles(plane.plot());
        marks.stream().filter(mark -> mark.role() != Role.GRID).forEach(obstacles::add);
        List<Dot> inOrder =
                content.dots().stream().sorted(Comparator.comparing(Dot::kind)).toList();
        for (Dot dot : inOrder) {
            Mark.Symbol symbol = symbol(dot);
            marks.add(symbol);
            obstacles.add(symbol);
        }
        DotNames names = new DotNames(plane.plot(), plane.text(), obstacles);
        for (Dot dot : inOrder.reversed()) {
            if (dot.kind() == Kind.OTHER) continue;
            Weight weight = dot.kind() == Kind.NAMED ? Weight.MEDIUM : Weight.BOLD;
            names.place(symbol(dot), dot.name(), weight).ifPresent(marks::add);
        }
        long named = content.dots().stream().filter(dot -> dot.kind() == Kind.NAMED).count();
        String description =
                "%d areas by their figure in %s and in %s; %d stand out from the line."
                        .formatted(content.dots().size(), content.across(), content.up(), named);
        return new Drawing(
                plane.size(), plane.plot(), marks, content.title(), description, List.of());
    }

    /// Between the least and the greatest first value, no further than the plot.
    private void line() {
        var range = content.dots().stream().mapToDouble(Dot::x).summaryStatistics();
        List<Point> points = new ArrayList<>();
        for (double x : new double[] {range.getMin(), range.getMax()}) {
            double held = plane.up().held(content.at(x));
            boolean outside = held != content.at(x) && content.slope() != 0;
            double where = outside ? (held - content.intercept()) / content.slope() : x;
            points.add(new Point(plane.x(where), plane.y(held)));
        }
        marks.add(new Mark.Line(Role.LEADER, points, USUAL, "What is usual for that start"));
    }

    private Mark.Symbol symbol(Dot dot) {
        Point at = new Point(plane.x(dot.x()), plane.y(dot.y()));
        return switch (dot.kind()) {
            case OTHER -> new Mark.Symbol(Role.NEIGHBOUR, Shape.CIRCLE, at, 2.5, dot.words());
            case NAMED -> new Mark.Symbol(Role.BETTER, Shape.DIAMOND, at, 5, dot.words());
            case SECOND -> new Mark.Symbol(Role.AREA_B, Shape.SQUARE, at, 5, dot.words());
            case FIRST -> new Mark.Symbol(Role.AREA, Shape.CIRCLE, at, 5.5, dot.words());
        };
    }
}
