package io.github.placeline.app.pack;

import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a pack's PDF, lines joined.
final class PaperText {

    private PaperText() {}

    static String of(Pack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPdf.write(pack, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
