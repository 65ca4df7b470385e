package io.github.placeline.export.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Writes a pack as slides: real text, charts that can be edited, tables, text alternatives, and
/// speaker notes that hold the sentences and the source. A page that does not fit on a slide goes
/// on on the next.
public final class PackSlides {

    private final SlideFrame frame;
    private final SlideSheets sheets;

    private PackSlides(Pack pack, XMLSlideShow show) {
        this.frame = new SlideFrame(show, pack);
        this.sheets = new SlideSheets(frame);
    }

    /// Writes the whole presentation.
    ///
    /// @throws IOException when `out` cannot be written
    public static void write(Pack pack, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            PackSlides slides = new PackSlides(pack, show);
            for (PackPage page : pack.pages()) slides.add(page);
            OfficeProperties.set(show.getProperties(), pack);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            show.write(whole);
            SteadyZip.copy(whole.toByteArray(), pack.moment(), out);
        }
    }

    private void add(PackPage page) {
        if (page.layout() == PackPage.Layout.COVER) {
            sheets.cover(page);
            return;
        }
        Optional<PackBlock.Chart> chart = page.all(PackBlock.Chart.class).findFirst();
        if (chart.isEmpty()) {
            new SlideFlow(frame, page, true).set(page.blocks());
            return;
        }
        List<String> said =
                page.blocks().stream()
                        .filter(PackSlides::isSaid)
                        .flatMap(block -> ((PackBlock.Words) block).paragraphs().stream())
                        .toList();
        sheets.chart(page, chart.get(), said);
        boolean whole = SlideSheets.fits(said);
        new SlideFlow(frame, page, false)
                .set(
                        page.blocks().stream()
                                .filter(block -> !(whole && isSaid(block)))
                                .filter(block -> !(block instanceof PackBlock.Facts))
                                .toList());
    }

    /// Beside a chart there is room for what is said of it, not for definitions and notes.
    private static boolean isSaid(PackBlock block) {
        return block instanceof PackBlock.Words words
                && words.kind() != PackBlock.Words.Kind.SMALL
                && words.kind() != PackBlock.Words.Kind.SPOKEN;
    }
}
