package io.github.placeline.app.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.pack.PackFile;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckPackTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir private static Path folder;
    private static DeckDesk desk;
    private static Deck deck;

    @BeforeAll
    static void make() {
        Workspace workspace = Demonstration.create(folder.resolve("demo.placeline"));
        desk = new DeckDesk(workspace);
        Deck whole = DemoDeck.of(workspace);
        deck = whole.replacing(8, whole.slides().get(8).headed("Our ask").noting("Wait for it."));
        deck = deck.replacing(0, deck.slides().getFirst().noting("Pause here."));
    }

    @Test
    void takesADeckAwayAsSlidesWithChartsThatCanBeEditedAndNotes() throws IOException {
        Path file = folder.resolve("deck.pptx");

        desk.write(deck, new PackFile(file, PackFile.Kind.POWERPOINT), NOW, Progress.NONE);

        try (InputStream in = Files.newInputStream(file);
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getCharts()).hasSize(4);
            assertThat(notes(show.getSlides().getFirst())).contains("Pause here.");
            assertThat(words(show.getSlides().getFirst())).doesNotContain("Pause here.");
            XSLFSlide last = show.getSlides().getLast();
            assertThat(words(last)).contains("Our ask").contains("Read more.");
            assertThat(notes(last)).contains("Wait for it.");
            assertThat(words(last)).doesNotContain("Wait for it.");
        }
    }

    private static String words(XSLFSlide slide) {
        return text(slide.getPlaceholders());
    }

    private static String notes(XSLFSlide slide) {
        return text(slide.getNotes().getPlaceholders());
    }

    private static String text(XSLFTextShape[] shapes) {
        return String.join("\n", List.of(shapes).stream().map(XSLFTextShape::getText).toList());
    }

    @Test
    void takesADeckAwayAsAPdf() throws IOException {
        Path file = folder.resolve("deck.pdf");

        desk.write(deck, new PackFile(file, PackFile.Kind.PDF), NOW, Progress.NONE);

        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void refusesADeckWithoutSlides() {
        PackFile file = new PackFile(folder.resolve("none.pdf"), PackFile.Kind.PDF);

        assertThatThrownBy(() -> desk.write(Deck.named("Empty"), file, NOW, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no slides");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void refusesWhatADeckCannotBeWrittenAs() {
        PackFile file = new PackFile(folder.resolve("deck.xlsx"), PackFile.Kind.EXCEL);

        assertThatThrownBy(() -> desk.write(deck, file, NOW, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".pptx or .pdf");
        assertThat(file.path()).doesNotExist();
    }
}
