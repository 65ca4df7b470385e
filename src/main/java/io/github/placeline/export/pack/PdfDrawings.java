package io.github.placeline.export.pack;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Symbols;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.export.BundledFont;
import io.github.placeline.export.GraphicsPainter;
import io.github.placeline.export.SvgPath;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Paints drawings into a PDF as lines, fills and real text. The document's `svg` elements only
/// name them: parsing back what was a drawing a moment ago would need an SVG library of 5 MB.
final class PdfDrawings implements SVGDrawer {

    static final String FAMILY = "Roboto";

    /// The medium weight is a family of its own to programs that know regular and bold only.
    static final String MEDIUM_FAMILY = "Roboto Medium";

    private final List<Drawing> drawings;
    private final BundledFont fonts = new BundledFont();

    PdfDrawings(List<Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public SVGImage buildSVGImage(
            Element element,
            Box box,
            CssContext css,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data-drawing")));
        Size size = drawing.size();
        return new Painting(size, dotsPerPixel, graphics -> paint(drawing, graphics));
    }

    private void paint(Drawing drawing, Graphics2D graphics) {
        GraphicsPainter.paint(
                drawing,
                Palette.PRINT,
                graphics,
                text -> {
                    String words = PaperWords.of(text.text());
                    double width = text.weight().width(words, text.size());
                    double left =
                            switch (text.anchor()) {
                                case START -> text.at().x();
                                case MIDDLE -> text.at().x() - width / 2;
                                case END -> text.at().x() - width;
                            };
                    graphics.setFont(font(text.weight(), text.size()));
                    graphics.drawString(words, (float) left, (float) text.at().y());
                });
    }

    private Font font(Weight weight, double size) {
        Font face = fonts.of(weight).deriveFont((float) size);
        return weight == Weight.BOLD ? face.deriveFont(Font.BOLD) : face;
    }

    /// The shape of a verdict, which stands behind its word.
    @Override
    public @Nullable SVGImage buildStandaloneSVGImage(
            Element element,
            String uri,
            double targetWidth,
            double targetHeight,
            double dotsPerPixel) {
        Size size =
                new Size(
                        Double.parseDouble(element.getAttribute("width")),
                        Double.parseDouble(element.getAttribute("height")));
        Shape shape = Shape.valueOf(element.getAttribute("data-shape"));
        Element path = (Element) element.getElementsByTagName("path").item(0);
        Color colour = Color.decode(path.getAttribute("fill"));
        double half = size.width() / 2;
        return new Painting(
                size,
                dotsPerPixel,
                graphics -> {
                    graphics.setColor(colour);
                    graphics.fill(SvgPath.shape(Symbols.path(shape, half, half, half - 1)));
                });
    }

    /// What is painted at the size that it has.
    ///
    /// @param size in CSS pixels
    private record Painting(
            Size size, double dotsPerPixel, java.util.function.Consumer<Graphics2D> painter)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(size.width() * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(size.height() * dotsPerPixel);
        }

        @Override
        public void drawSVG(
                OutputDevice device, RenderingContext context, double left, double top) {
            device.drawWithGraphics(
                    (float) left,
                    (float) top,
                    (float) Math.ceil(size.width()),
                    (float) Math.ceil(size.height()),
                    painter::accept);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    /// Fonts are given to the document, which lends them to drawings.
    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void addFontStream(
            FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
