package io.github.placeline.export;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Role;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Paints the marks of a drawing as dots. Text is painted as outlines of the bundled font, so that
/// a picture is the same whatever fonts a computer has.
final class RasterPainter {

    private RasterPainter() {}

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
            graphics.setColor(Color.decode(palette.colour(Role.SURFACE)));
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            graphics.scale(scale, scale);
            GraphicsPainter.paint(
                    drawing, palette, graphics, text -> graphics.fill(outline(text, fonts)));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static Shape outline(Mark.Text text, BundledFont fonts) {
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
}
