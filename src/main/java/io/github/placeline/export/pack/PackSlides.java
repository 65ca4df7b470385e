package io.github.placeline.export.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Writes a pack as slides: real text, charts that can be edited, tables, text alternatives, and
/// speaker notes that hold the sentences and the source. A page that does not fit on a slide goes
/// on on the next.
public final class PackSlides {

    private final SlideSheets sheets;

    private PackSlides(Pack pack, XMLSlideShow show) {
        this.sheets = new SlideSheets(show, pack);
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
        List<String> aside = new ArrayList<>();
        List<SlideLine> lines = new ArrayList<>();
        Optional<PackBlock.Chart> chart = page.all(PackBlock.Chart.class).findFirst();
        for (PackBlock block : page.blocks()) lines(block, chart.isPresent(), lines, aside);
        boolean first = true;
        if (chart.isPresent()) {
            sheets.chart(page, chart.get(), lines);
            lines = SlideLine.all(aside);
            first = false;
        }
        for (List<SlideLine> part : SlideLine.parted(lines)) {
            sheets.words(page, part, first);
            first = false;
        }
        List<PackTable> tables =
                page.all(PackBlock.Table.class)
                        .map(PackBlock.Table::table)
                        .filter(table -> !table.rows().isEmpty())
                        .toList();
        if (!tables.isEmpty()) {
            sheets.tables(page, tables, first);
            first = false;
        }
        if (first) sheets.words(page, List.of(), true);
    }

    /// What a block says. Beside a chart there is room for what is said of it, not for definitions
    /// and notes.
    private static void lines(
            PackBlock block, boolean beside, List<SlideLine> lines, List<String> aside) {
        switch (block) {
            case PackBlock.Heading(var text) -> {
                if (beside) aside.add(text);
                else lines.add(new SlideLine(text, true));
            }
            case PackBlock.Words words -> {
                if (words.kind() == PackBlock.Words.Kind.SPOKEN) return;
                boolean small = words.kind() == PackBlock.Words.Kind.SMALL;
                if (beside && small) aside.addAll(words.paragraphs());
                else
                    words.paragraphs()
                            .forEach(paragraph -> lines.add(new SlideLine(paragraph, false)));
            }
            case PackBlock.Bullets(var items) -> {
                if (beside) aside.addAll(items);
                else items.forEach(item -> lines.add(new SlideLine(item, false)));
            }
            case PackBlock.Facts(var facts) -> {
                if (!beside)
                    for (PackBlock.Fact fact : facts)
                        lines.add(
                                new SlideLine(
                                        fact.heading()
                                                + ": "
                                                + fact.figure()
                                                + (fact.words().isEmpty()
                                                        ? ""
                                                        : " (" + fact.words() + ")"),
                                        false));
            }
            case PackBlock.Chips _, PackBlock.Chart _, PackBlock.Table _ -> {}
        }
    }
}
