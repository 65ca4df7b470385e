package io.github.placeline.export;

import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import java.util.List;

/// Moves marks to another place in a larger picture.
///
/// @param right pixels to the right, `down` pixels down
record Moved(double right, double down) {

    List<Mark> all(List<Mark> marks) {
        return marks.stream().map(this::one).toList();
    }

    Box box(Box box) {
        return new Box(
                box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
    }

    Mark one(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                    new Mark.Line(line.role(), points(line.points()), line.stroke(), line.words());
            case Mark.Area area -> new Mark.Area(area.role(), points(area.outline()), area.words());
            case Mark.Symbol symbol ->
                    new Mark.Symbol(
                            symbol.role(),
                            symbol.shape(),
                            point(symbol.centre()),
                            symbol.radius(),
                            symbol.words());
            case Mark.Text text ->
                    new Mark.Text(
                            text.role(),
                            text.text(),
                            point(text.at()),
                            text.anchor(),
                            text.size(),
                            text.weight(),
                            text.words());
            case Mark.Rule rule ->
                    new Mark.Rule(
                            rule.role(),
                            point(rule.from()),
                            point(rule.to()),
                            rule.stroke(),
                            rule.words());
        };
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(this::point).toList();
    }

    private Point point(Point point) {
        return new Point(point.x() + right, point.y() + down);
    }
}
