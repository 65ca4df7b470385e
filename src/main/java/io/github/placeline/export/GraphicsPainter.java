package io.github.placeline.export;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.Symbols;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/// Paints the marks of a drawing with Java's own graphics, on dots or on a page.
public final class GraphicsPainter {

    private final Palette palette;
    private final Graphics2D graphics;
    private final Lettering lettering;

    private GraphicsPainter(Palette palette, Graphics2D graphics, Lettering lettering) {
        this.palette = palette;
        this.graphics = graphics;
        this.lettering = lettering;
    }

    /// How text is painted; its colour is set.
    @FunctionalInterface
    public interface Lettering {
        void write(Mark.Text text);
    }

    /// Paints everything but the ground.
    public static void paint(
            Drawing drawing, Palette palette, Graphics2D graphics, Lettering lettering) {
        GraphicsPainter painter = new GraphicsPainter(palette, graphics, lettering);
        drawing.marks().forEach(painter::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> draw(line.role(), line.stroke(), path(line.points()));
            case Mark.Area area -> fill(area.role(), closed(path(area.outline())));
            case Mark.Symbol symbol -> fill(symbol.role(), SvgPath.shape(Symbols.path(symbol)));
            case Mark.Text text -> {
                graphics.setColor(colour(text.role()));
                lettering.write(text);
            }
            case Mark.Rule rule ->
                    draw(
                            rule.role(),
                            rule.stroke(),
                            new Line2D.Double(
                                    rule.from().x(),
                                    rule.from().y(),
                                    rule.to().x(),
                                    rule.to().y()));
        }
    }

    private void fill(Role role, Shape shape) {
        graphics.setColor(colour(role));
        graphics.fill(shape);
    }

    private void draw(Role role, Stroke stroke, Shape shape) {
        graphics.setColor(colour(role));
        graphics.setStroke(basic(stroke));
        graphics.draw(shape);
    }

    private Color colour(Role role) {
        return Color.decode(palette.colour(role));
    }

    private static BasicStroke basic(Stroke stroke) {
        float width = (float) stroke.width();
        int cap = BasicStroke.CAP_BUTT;
        int join = BasicStroke.JOIN_ROUND;
        if (stroke.dashes().isEmpty()) return new BasicStroke(width, cap, join);
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) dashes[i] = stroke.dashes().get(i).floatValue();
        return new BasicStroke(width, cap, join, 1, dashes, 0);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        for (Point point : points) {
            if (path.getCurrentPoint() == null) path.moveTo(point.x(), point.y());
            else path.lineTo(point.x(), point.y());
        }
        return path;
    }

    private static Path2D closed(Path2D path) {
        if (path.getCurrentPoint() != null) path.closePath();
        return path;
    }
}
