package io.github.placeline.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.guard.SmallFigures;
import io.github.placeline.app.pack.PackFile;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every file that a deck is taken away as holds no small number, and holds it again where the
/// workspace hides nothing: so the tests would see one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeckFilesForOthersTest {

    @TempDir private static Path folder;
    private SmallFigures small;
    private DeckDesk desk;
    private Deck deck;

    @BeforeAll
    void make() {
        small = SmallFigures.in(folder);
        desk = new DeckDesk(small.workspace());
        String area = small.area().code();
        String other = small.other().code();
        List<String> codes = List.of(SmallFigures.CODE);
        deck = Deck.named("Everything");
        for (SlideSubject subject :
                List.of(
                        new SlideSubject.Chart(area, SmallFigures.CODE, Breakdown.TOTAL, other, 10),
                        new SlideSubject.Twins(area, other, SmallFigures.CODE, 10),
                        new SlideSubject.RankedList(area, SmallFigures.CODE),
                        new SlideSubject.Comparison(area, codes),
                        new SlideSubject.Tiles(area, codes),
                        new SlideSubject.OneProject(area, small.project().id(), "A project")))
            deck = deck.adding(Slide.of(subject, Instant.EPOCH));
    }

    private Path written(PackFile.Kind kind) {
        Path file = folder.resolve("deck" + kind.ending());
        desk.write(deck, new PackFile(file, kind), Instant.EPOCH, Progress.NONE);
        return file;
    }

    /// The parts of an office file as text, those of the workbooks behind its charts as well.
    private static String text(byte[] zip) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] whole = parts.readAllBytes();
                if (part.getName().endsWith(".xlsx")) text.append(text(whole));
                else if (part.getName().endsWith(".xml"))
                    text.append(new String(whole, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void asPowerPointWithTheWorkbooksBehindItsCharts() throws IOException {
        small.hideUpTo("5");
        assertThat(text(Files.readAllBytes(written(PackFile.Kind.POWERPOINT))))
                .contains("Own figures")
                .doesNotContainPattern(SmallFigures.SMALL);

        small.hideUpTo("0");
        assertThat(text(Files.readAllBytes(written(PackFile.Kind.POWERPOINT))))
                .containsPattern(SmallFigures.SMALL);
    }

    private String paper() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(PackFile.Kind.PDF).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void asPdf() throws IOException {
        small.hideUpTo("5");
        assertThat(paper()).contains("Own figures").doesNotContainPattern(SmallFigures.SMALL);

        small.hideUpTo("0");
        assertThat(paper()).containsPattern(SmallFigures.SMALL);
    }

    /// Their names are their headlines; what is on them is drawn from the facts of the slides.
    @Test
    void asPictures() throws IOException {
        small.hideUpTo("5");
        List<Path> hidden = desk.pictures(deck, folder.resolve("hidden"), Progress.NONE);
        assertThat(hidden).hasSize(deck.slides().size());
        assertThat(hidden)
                .allSatisfy(file ->
                        assertThat(file.getFileName().toString())
                                .doesNotContainPattern(SmallFigures.SMALL));

        small.hideUpTo("0");
        List<Path> open = desk.pictures(deck, folder.resolve("open"), Progress.NONE);
        for (int at = 0; at < hidden.size(); at++)
            assertThat(Files.readAllBytes(open.get(at)))
                    .as(hidden.get(at).getFileName().toString())
                    .isNotEqualTo(Files.readAllBytes(hidden.get(at)));
    }
}
