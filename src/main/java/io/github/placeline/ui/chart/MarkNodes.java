package io.github.placeline.ui.chart;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.Symbols;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/// Paints marks: each becomes one node with the style class of its role, which decides its colour.
public final class MarkNodes {

    private MarkNodes() {}

    /// From back to front.
    static List<Node> of(Drawing drawing) {
        return of(drawing.marks());
    }

    /// A node for each mark, in their order.
    public static List<Node> of(List<Mark> marks) {
        return marks.stream().map(MarkNodes::of).toList();
    }

    static Node of(Mark mark) {
        Node node =
                switch (mark) {
                    case Mark.Line line -> line(line.points(), line.stroke());
                    case Mark.Rule rule -> line(List.of(rule.from(), rule.to()), rule.stroke());
                    case Mark.Area area -> area(area);
                    case Mark.Symbol symbol -> symbol(symbol);
                    case Mark.Text text -> text(text);
                };
        node.getStyleClass().add(styleClass(mark.role()));
        node.setMouseTransparent(true);
        if (!mark.words().isEmpty()) {
            node.setAccessibleRole(AccessibleRole.TEXT);
            node.setAccessibleText(mark.words());
        }
        return node;
    }

    static String styleClass(Role role) {
        return "role-" + role.styleName();
    }

    private static Node line(List<Point> points, Stroke stroke) {
        Path path = new Path();
        for (Point point : points) {
            path.getElements()
                    .add(
                            path.getElements().isEmpty()
                                    ? new MoveTo(point.x(), point.y())
                                    : new LineTo(point.x(), point.y()));
        }
        path.getStyleClass().add("mark-line");
        path.setStrokeWidth(stroke.width());
        path.getStrokeDashArray().setAll(stroke.dashes());
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        return path;
    }

    private static Node area(Mark.Area area) {
        Polygon polygon = new Polygon();
        for (Point point : area.outline()) polygon.getPoints().addAll(point.x(), point.y());
        return filled(polygon);
    }

    private static Node symbol(Mark.Symbol symbol) {
        SVGPath path = new SVGPath();
        path.setFillRule(FillRule.EVEN_ODD);
        path.setContent(Symbols.path(symbol));
        return filled(path);
    }

    private static Node filled(Shape shape) {
        shape.getStyleClass().add("mark-fill");
        return shape;
    }

    private static Node text(Mark.Text text) {
        Text node = new Text(text.box().left(), text.at().y(), text.text());
        node.getStyleClass().addAll("mark-text", "weight-" + text.weight().number());
        node.setStyle("-fx-font-size: " + text.size() + "px");
        return node;
    }
}
