package io.github.placeline.chart.slide;

import io.github.placeline.chart.Mark;
import io.github.placeline.chart.MarkLayer;
import io.github.placeline.chart.Point;
import java.util.List;

/// Puts what was laid out by itself into its place on a slide.
record Moved(double right, double down) {

    List<MarkLayer> layers(List<MarkLayer> layers) {
        return layers.stream()
                .map(layer -> new MarkLayer(layer.layer(), marks(layer.marks())))
                .toList();
    }

    List<Mark> marks(List<Mark> marks) {
        return marks.stream().map(this::mark).toList();
    }

    private Mark mark(Mark mark) {
        return switch (mark) {
            case Mark.Line(var role, var points, var stroke, var words) ->
                    new Mark.Line(role, points(points), stroke, words);
            case Mark.Area(var role, var outline, var words) ->
                    new Mark.Area(role, points(outline), words);
            case Mark.Symbol(var role, var shape, var centre, var radius, var words) ->
                    new Mark.Symbol(role, shape, point(centre), radius, words);
            case Mark.Text(
                            var role,
                            var text,
                            var at,
                            var anchor,
                            var size,
                            var weight,
                            var words) ->
                    new Mark.Text(role, text, point(at), anchor, size, weight, words);
            case Mark.Rule(var role, var from, var to, var stroke, var words) ->
                    new Mark.Rule(role, point(from), point(to), stroke, words);
        };
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(this::point).toList();
    }

    private Point point(Point point) {
        return new Point(point.x() + right, point.y() + down);
    }
}
