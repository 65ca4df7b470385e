package io.github.placeline.export.pack;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.placeline.chart.text.Weight;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a pack as a tagged PDF by PDF/UA-1: headings, tables and figures in reading order, each
/// chart with its text alternative and real text, a bookmark a page.
public final class PackPdf {

    private PackPdf() {}

    /// Writes the whole document.
    ///
    /// @throws IOException when `out` cannot be written
    public static void write(Pack pack, OutputStream out) throws IOException {
        try (PDDocument document = document(pack)) {
            document.save(out);
        }
    }

    /// The document in memory; close it after use.
    static PDDocument document(Pack pack) throws IOException {
        XRLog.setLoggingEnabled(false);
        PackHtml.Paper paper = PackHtml.paper(pack, PaperWords::of);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Placeline");
        builder.useSVGDrawer(new PdfDrawings(paper.drawings()));
        for (Weight weight : Weight.values())
            builder.useFont(
                    () -> PlainFont.of(weight),
                    PdfDrawings.FAMILY,
                    weight.number(),
                    FontStyle.NORMAL,
                    true);
        builder.useFont(
                () -> PlainFont.of(Weight.MEDIUM),
                PdfDrawings.MEDIUM_FAMILY,
                Weight.REGULAR.number(),
                FontStyle.NORMAL,
                true);
        builder.withHtmlContent(paper.document(), null);
        PDDocument document = new PDDocument();
        builder.usePDDocument(document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
        PdfFinish.finish(document, pack, paper.document().hashCode());
        return document;
    }
}
