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
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints the marks of a drawing as dots. Text is painted as outlines of the bundled font, so that
/// a picture is the same whatever fonts a computer has.
final class RasterPainter {

    private final Palette palette;
    private final BundledFont fonts;
    private final Graphics2D graphics;

    private RasterPainter(Palette palette, BundledFont fonts, Graphics2D graphics) {
        this.palette = palette;
        this.fonts = fonts;
        this.graphics = graphics;
    }

    /// @param scale dots a pixel
    static BufferedImage paint(Drawing drawing, Palette palette, BundledFont fonts, double scale) {
        int width = (int) Math.ceil(drawing.size().width() * scale);
        int height = (int) Math.ceil(drawing.size().height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            RasterPainter painter = new RasterPainter(palette, fonts, graphics);
            painter.fill(Role.SURFACE, new Rectangle2D.Double(0, 0, width, height));
            graphics.scale(scale, scale);
            drawing.marks().forEach(painter::paint);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> draw(line.role(), line.stroke(), path(line.points()));
            case Mark.Area area -> fill(area.role(), closed(path(area.outline())));
            case Mark.Symbol symbol -> fill(symbol.role(), SvgPath.shape(Symbols.path(symbol)));
            case Mark.Text text -> fill(text.role(), outline(text));
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

    private Shape outline(Mark.Text text) {
        Font font = fonts.of(text.weight()).deriveFont((float) text.size());
        GlyphVector glyphs = font.createGlyphVector(BundledFont.EXACT, text.text());
        double width = glyphs.getLogicalBounds().getWidth();
        double left =
                switch (text.anchor()) {
                    case START -> text.at().x();
                    case MIDDLE -> text.at().x() - width / 2;
                    case END -> text.at().x() - width;
                };
        return glyphs.getOutline((float) left, (float) text.at().y());
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
