package io.github.placeline.export.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The sheets of a pack as pictures: what will be printed, painted from the PDF itself.
public final class PackPictures {

    private static final float POINTS_ACROSS = 842;

    private PackPictures() {}

    /// Each sheet as a PNG.
    ///
    /// @param pack usually one page of a pack ([Pack#only(int)]); a page may need several sheets
    /// @param width of a sheet, in dots
    public static List<byte[]> png(Pack pack, int width) {
        try (PDDocument document = Loader.loadPDF(written(pack))) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> sheets = new ArrayList<>();
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                BufferedImage image =
                        renderer.renderImage(sheet, width / POINTS_ACROSS, ImageType.RGB);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(image, "png", out);
                sheets.add(out.toByteArray());
            }
            return sheets;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A document holds its fonts only once it is written.
    private static byte[] written(Pack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPdf.write(pack, out);
        return out.toByteArray();
    }
}
