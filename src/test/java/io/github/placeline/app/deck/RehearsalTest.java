package io.github.placeline.app.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir private static Path folder;
    private static Workspace workspace;
    private static DeckDesk desk;
    private static Area area;

    @BeforeAll
    static void make() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        desk = new DeckDesk(workspace);
        area = Demonstration.firstArea(workspace);
    }

    private SlideSubject chart() {
        return new SlideSubject.Chart(area.code(), "good-level", Breakdown.TOTAL, null, 10);
    }

    private List<Finding> check(Slide... slides) {
        return desk.rehearse(Deck.named("Board").with(List.of(slides)), Progress.NONE);
    }

    @Test
    void findsNothingInADeckThatIsFit() {
        assertThat(check(Slide.of(chart(), Instant.now()))).isEmpty();
    }

    @Test
    void namesAFigureThatHasChangedSinceTheDeckWasMade() {
        Instant before = Instant.parse("2020-01-01T12:00:00Z");

        assertThat(check(Slide.of(chart(), before)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Finding.Kind.CHANGED);
                    assertThat(found.words())
                            .matches(
                                    "\\d+ figures have changed since 1 January 2020, such as"
                                            + " .+, 2024/25: \\d+\\.\\d%, not there before\\.");
                });
    }

    @Test
    void namesTheOldFigureAndTheNewOneUntilSomebodyAgrees() throws IOException {
        Workspace real = Workspace.create(folder.resolve("real.placeline"));
        bringIn(real, "first.csv", "61");
        Slide slide =
                Slide.of(
                        new SlideSubject.Chart("E06000009", "GLD", Breakdown.TOTAL, null, 10),
                        real.batches().all().getFirst().at());
        bringIn(real, "second.csv", "62.5");
        Deck board = Deck.named("Board").with(List.of(slide));

        assertThat(new DeckDesk(real).rehearse(board, Progress.NONE))
                .extracting(Finding::kind, one -> one.words().replaceFirst("since.*:", "since:"))
                .containsExactly(
                        tuple(Finding.Kind.CHANGED, "A figure has changed since: 62.5, was 61.0."),
                        tuple(Finding.Kind.SOURCE, "Nothing says who published these figures."));
        Deck agreed = board.replacing(0, slide.agreedAt(Instant.now().plusSeconds(60)));
        assertThat(new DeckDesk(real).rehearse(agreed, Progress.NONE))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.SOURCE);
    }

    private void bringIn(Workspace into, String name, String value) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                """
                Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
                GLD,Good level,2018/19,Blackpool,60,890,North West
                GLD,,2019/20,Blackpool,%s,890,North West
                """
                        .formatted(value));
        new FileImport(into).run(file, new ImportOptions(false, true, "Ada"), Progress.NONE);
    }

    @Test
    void findsTextThatCannotBeReadAtTheBack() {
        String sentence = "Every one of these words is too small to be read from the last row. ";
        Slide tooMuch =
                Slide.of(
                                new SlideSubject.Words(
                                        String.join("\n", Collections.nCopies(40, sentence))),
                                Instant.now())
                        .headed("Too much");

        assertThat(check(tooMuch))
                .extracting(Finding::kind, Finding::words)
                .containsExactly(
                        tuple(
                                Finding.Kind.LEGIBLE,
                                "There is too much text: it cannot be read at the back."));
    }

    @Test
    void findsAHeadlineThatDoesNotFitAndOneThatIsMissing() {
        SlideSubject words = new SlideSubject.Words("One point");

        assertThat(
                        check(
                                Slide.of(words, Instant.now()).headed("word ".repeat(80)),
                                Slide.of(words, Instant.now())))
                .extracting(Finding::slide, Finding::words)
                .containsExactly(
                        tuple(0, "The headline is too long for two lines."),
                        tuple(1, "The slide has no headline."));
    }

    @Test
    void leadsToTheSlideWhoseIndicatorIsGone() {
        assertThat(
                        check(
                                Slide.of(chart(), Instant.now()),
                                Slide.of(
                                        new SlideSubject.RankedList(area.code(), "gone"),
                                        Instant.now())))
                .containsExactly(
                        new Finding(
                                1,
                                Finding.Kind.GONE,
                                "The indicator “gone” is no longer in this workspace."));
    }

    @Test
    void keepsWhatTheRoomSaidAsANoteOnTheIndicator() {
        SlideFacts facts = desk.facts(Slide.of(chart(), Instant.now()));

        Indicator indicator = workspace.indicators().byCode("good-level").orElseThrow();
        AreaNote note =
                desk.said(
                                new RoomNote(
                                        facts,
                                        " They asked why. ",
                                        "Ada",
                                        LocalDate.of(2026, 11, 25)))
                        .orElseThrow();

        assertThat(note.text()).isEqualTo("They asked why.");
        assertThat(workspace.notes().of(area, indicator)).contains(note);
        desk.unsaid(note);
        assertThat(workspace.notes().of(area, indicator)).doesNotContain(note);
    }

    @Test
    void writesAPictureForEachSlide() {
        Deck deck = DemoDeck.of(workspace);

        List<Path> files = desk.pictures(deck, folder.resolve("slides"), Progress.NONE);

        assertThat(files).hasSize(9).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(files.getFirst().getFileName().toString()).startsWith("1 Saltmere");
    }
}
