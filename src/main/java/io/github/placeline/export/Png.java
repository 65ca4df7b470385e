package io.github.placeline.export;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a drawing as a PNG, of 300 dots an inch unless asked otherwise. Needs no display.
public final class Png {

    private static final double DOTS_PER_INCH = 300;
    private static final double PIXELS_PER_INCH = 96;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String METADATA = "javax_imageio_png_1.0";

    private Png() {}

    /// Writes the picture with 300 dots an inch and leaves `out` open.
    ///
    /// @throws IOException when `out` cannot be written
    public static void write(Drawing drawing, Palette palette, OutputStream out)
            throws IOException {
        write(drawing, palette, DOTS_PER_INCH, out);
    }

    /// Writes the picture and leaves `out` open.
    ///
    /// @throws IOException when `out` cannot be written
    public static void write(Drawing drawing, Palette palette, double dotsPerInch, OutputStream out)
            throws IOException {
        BufferedImage image =
                RasterPainter.paint(
                        drawing, palette, new BundledFont(), dotsPerInch / PIXELS_PER_INCH);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(METADATA, resolution(dotsPerInch));
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution(double dotsPerInch) {
        String dots = String.valueOf(Math.round(dotsPerInch * INCHES_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dots);
        size.setAttribute("pixelsPerUnitYAxis", dots);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(size);
        return root;
    }
}
