package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tags of a pack's PDF, read back as a screen reader meets them.
class PackTagsTest {

    @TempDir private static Path folder;
    private static Pack pack;
    private static PDDocument document;

    @BeforeAll
    static void make() throws IOException {
        Workspace demo = Demonstration.create(folder.resolve("demo.placeline"));
        PackDesk desk = new PackDesk(demo);
        PackOutline outline =
                desk.started(Demonstration.firstArea(demo), PackTemplate.FULL, AsAt.NOW);
        List<OutlinePage> pages =
                outline.pages().stream().map(page -> page.showing(Shown.TABLE, true)).toList();
        pack = desk.pack(outline.with(pages));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPdf.write(pack, out);
        document = Loader.loadPDF(out.toByteArray());
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static List<PDStructureElement> elements() {
        List<PDStructureElement> all = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            all.add(element);
            collect(element, all);
        }
    }

    private static List<String> types(String... wanted) {
        return elements().stream()
                .map(PDStructureElement::getStructureType)
                .filter(List.of(wanted)::contains)
                .toList();
    }

    @Test
    void hasAHeadingFigureAndTableForEachInReadingOrder() {
        List<String> expected = new ArrayList<>();
        for (PackPage page : pack.pages()) {
            expected.add(expected.isEmpty() ? "H1" : "H2");
            for (PackBlock block : page.blocks()) {
                switch (block) {
                    case PackBlock.Heading _ -> expected.add("H3");
                    case PackBlock.Chart _ -> expected.add("Figure");
                    case PackBlock.Table _ -> expected.add("Table");
                    default -> {}
                }
            }
        }

        assertThat(types("H1", "H2", "H3", "Figure", "Table")).isEqualTo(expected);
    }

    @Test
    void givesEachFigureTheWordsOfItsChart() {
        List<String> alternatives =
                elements().stream()
                        .filter(element -> element.getStructureType().equals("Figure"))
                        .map(PDStructureElement::getAlternateDescription)
                        .toList();

        assertThat(alternatives)
                .isEqualTo(
                        pack.pages().stream()
                                .flatMap(page -> page.blocks().stream())
                                .filter(PackBlock.Chart.class::isInstance)
                                .map(block -> ((PackBlock.Chart) block).drawing())
                                .map(drawing -> drawing.title() + ". " + drawing.description())
                                .toList());
        assertThat(alternatives).hasSizeGreaterThan(10);
    }

    @Test
    void tellsTheHeadingsOfEachTableWhatTheyHead() {
        List<PackBlock.Table> tables =
                pack.pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .filter(PackBlock.Table.class::isInstance)
                        .map(PackBlock.Table.class::cast)
                        .toList();
        long columns = tables.stream().mapToLong(table -> table.table().columns().size()).sum();
        long rows = tables.stream().mapToLong(table -> table.table().rows().size()).sum();

        List<String> scopes =
                elements().stream()
                        .filter(element -> element.getStructureType().equals("TH"))
                        .map(element ->
                                element.getAttributes()
                                        .getObject(0)
                                        .getCOSObject()
                                        .getNameAsString(COSName.getPDFName("Scope")))
                        .toList();

        assertThat(scopes.stream().filter("Column"::equals)).hasSize((int) columns);
        assertThat(scopes.stream().filter("Row"::equals)).hasSize((int) rows);
    }

    @Test
    void hasABookmarkAPageATitleALanguageAndTheMark() throws IOException {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children())
            bookmarks.add(item.getTitle());

        assertThat(bookmarks).isEqualTo(pack.pages().stream().map(PackPage::name).toList());
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(pack.title());
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        try (var metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void everySheetHasItsNumberItsDayItsLicenceAndSaysThatFiguresAreInvented() throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
            text.setStartPage(sheet);
            text.setEndPage(sheet);
            assertThat(text.getText(document))
                    .contains("Page " + sheet + " of " + document.getNumberOfPages())
                    .contains("Figures as at " + pack.asAt())
                    .contains("These figures are invented")
                    .contains("They may be used freely");
        }
    }

    @Test
    void theWordsInChartsAreText() throws IOException {
        String all = new PDFTextStripper().getText(document);

        // Only charts say how their axis is drawn.
        assertThat(all).contains("The axis starts at").contains("Northmarch (invented)");
    }
}
