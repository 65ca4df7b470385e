package io.github.placeline.app.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideLayout;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlideViewTest {

    @TempDir private static Path folder;
    private static Workspace workspace;
    private static Area area;
    private static Deck deck;
    private static List<SlideFacts> slides;

    @BeforeAll
    static void make() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(workspace);
        deck = DemoDeck.of(workspace);
        SlideView view = new SlideView(workspace);
        slides = deck.slides().stream().map(view::facts).toList();
    }

    private static SlideFacts facts(SlideSubject subject) {
        return new SlideView(workspace).facts(Slide.of(subject, Instant.now()));
    }

    private static String said(SlideSubject subject) {
        return ((SlideBody.Gone) facts(subject).content().body()).words();
    }

    @Test
    void fillsEveryKindOfSlide() {
        assertThat(slides)
                .extracting(SlideFacts::kind)
                .containsExactly(
                        "Chart",
                        "Chart",
                        "Ranked list",
                        "Comparison",
                        "Figures",
                        "Twin page",
                        "Through the years",
                        "Project",
                        "Words");
        assertThat(slides).noneMatch(SlideFacts::isGone);
    }

    @Test
    void suggestsAHeadlineWithPlaceGapAndPeriod() {
        assertThat(slides.getFirst().content().headline())
                .startsWith(area.name() + " was ")
                .containsPattern("\\d+\\.\\d pp (above|below) .+ in 20\\d\\d/\\d\\d\\.");
    }

    @Test
    void keepsTheHeadlineThatSomebodyWrote() {
        Slide own = deck.slides().getFirst().headed("Look at this");

        SlideFacts facts = new SlideView(workspace).facts(own);

        assertThat(facts.content().headline()).isEqualTo("Look at this");
        assertThat(facts.suggested()).startsWith(area.name());
    }

    @Test
    void revealsTheCountryThenTheAreaThenTheGap() {
        LaidSlide laid =
                SlideLayout.lay(slides.getFirst().content(), new Size(1920, 1080), "1 of 8");

        assertThat(laid.steps()).isEqualTo(3);
        assertThat(names(laid, 0)).hasSize(1).doesNotContain(area.name());
        assertThat(names(laid, 1)).contains(area.name()).hasSize(2);
        assertThat(laid.drawing(0).marks())
                .allSatisfy(mark -> assertThat(laid.drawing().marks()).contains(mark));
    }

    /// The names at the ends of the lines.
    private static List<String> names(LaidSlide laid, int step) {
        return laid.drawing(step).marks().stream()
                .filter(mark -> mark instanceof Mark.Text)
                .filter(mark -> mark.role() == Role.AREA || mark.role() == Role.ENGLAND)
                .map(mark -> ((Mark.Text) mark).text())
                .filter(text -> !text.matches(".*\\d.*"))
                .toList();
    }

    /// Every year is a step of its own and says which it is; what was before is gone.
    @Test
    void playsTheYearsStepByStep() {
        SlideFacts facts = slides.get(6);
        YearsContent years = ((SlideBody.Through) facts.content().body()).years();
        LaidSlide laid = SlideLayout.lay(facts.content(), new Size(1920, 1080), "7 of 9");

        assertThat(laid.steps()).isEqualTo(years.frames().size()).isGreaterThan(5);
        for (int step = 0; step < laid.steps(); step++) {
            List<String> texts =
                    laid.drawing(step).marks().stream()
                            .filter(Mark.Text.class::isInstance)
                            .map(mark -> ((Mark.Text) mark).text())
                            .toList();
            assertThat(texts).contains(years.frames().get(step).label());
            String note = years.frames().get(step).note();
            if (!note.isEmpty()) assertThat(texts).contains(note);
            for (var other : years.frames())
                if (!other.equals(years.frames().get(step)))
                    assertThat(texts).doesNotContain(other.label());
        }
        assertThat(facts.content().headline()).startsWith(area.name() + " was at ");
        assertThat(facts.table()).hasSize(years.frames().size() + 1);
    }

    @Test
    void playsAsManyYearsAsWanted() {
        SlideFacts facts =
                new SlideView(workspace)
                        .facts(
                                Slide.of(
                                        new SlideSubject.Years(
                                                area.code(), null, "good-level", null, 5),
                                        Instant.now()));

        assertThat(((SlideBody.Through) facts.content().body()).years().frames()).hasSize(5);
        assertThat(facts.content().headline())
                .containsPattern("was =?\\d+(st|nd|rd|th) of \\d+ in ");
        assertThat(facts.table().getFirst()).contains("Place");
    }

    /// Lines of a comparison, figures, facts and points, where somebody wants it.
    @Test
    void bringsFiguresIntoViewOneAfterAnother() {
        for (int at : List.of(2, 3, 4, 7, 8)) {
            Slide slide = deck.slides().get(at);
            SlideFacts facts =
                    new SlideView(workspace).facts(slide.revealing(slide.reveal().each(true)));
            LaidSlide still =
                    SlideLayout.lay(slides.get(at).content(), new Size(1920, 1080), "1 of 9");
            LaidSlide laid = SlideLayout.lay(facts.content(), new Size(1920, 1080), "1 of 9");

            assertThat(still.steps()).as(facts.title()).isEqualTo(1);
            assertThat(laid.steps()).as(facts.title()).isGreaterThan(1);
            assertThat(laid.drawing().marks())
                    .as(facts.title())
                    .containsExactlyInAnyOrderElementsOf(still.drawing().marks());
            for (int step = 1; step < laid.steps(); step++)
                assertThat(laid.drawing(step).marks().size())
                        .as(facts.title())
                        .isGreaterThan(laid.drawing(step - 1).marks().size());
        }
    }

    @ParameterizedTest(name = "text at {0} by {1} is at least 1/45 of the height")
    @CsvSource({"1920, 1080", "1024, 768", "1280, 720", "3840, 2160", "800, 600"})
    void hasNoTextThatIsTooSmallForTheBackRow(double width, double height) {
        for (SlideFacts facts : slides) {
            for (var content : List.of(facts.content(), facts.asTable())) {
                LaidSlide laid = SlideLayout.lay(content, new Size(width, height), "8 of 8");
                assertThat(laid.smallestText())
                        .as(facts.title())
                        .isGreaterThanOrEqualTo(LaidSlide.LEAST_TEXT - 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "nothing leaves a slide of {0} by {1}")
    @CsvSource({"1920, 1080", "1024, 768"})
    void keepsEveryTextOnTheSlide(double width, double height) {
        for (SlideFacts facts : slides) {
            LaidSlide laid = SlideLayout.lay(facts.content(), new Size(width, height), "8 of 8");
            for (int step = 0; step < laid.steps(); step++)
                assertThat(laid.drawing(step).marks())
                        .filteredOn(Mark.Text.class::isInstance)
                        .as(facts.title())
                        .allSatisfy(text -> {
                            assertThat(text.box().left()).isGreaterThanOrEqualTo(0);
                            assertThat(text.box().right()).isLessThanOrEqualTo(width);
                            assertThat(text.box().bottom()).isLessThanOrEqualTo(height);
                        });
        }
    }

    @Test
    void namesNoAreaInAQuiz() {
        String name = area.name().toLowerCase(Locale.UK);
        for (SlideFacts facts : slides.subList(0, 7)) {
            for (var content : List.of(facts.content(), facts.asTable())) {
                LaidSlide laid =
                        SlideLayout.lay(
                                HiddenNames.hide(facts, content), new Size(1920, 1080), "1 of 8");
                for (int step = 0; step < laid.steps(); step++)
                    assertThat(laid.drawing(step).marks())
                            .as(facts.title())
                            .allSatisfy(mark ->
                                    assertThat(mark.words().toLowerCase(Locale.UK))
                                            .doesNotContain(name));
                assertThat(laid.description().toLowerCase(Locale.UK)).doesNotContain(name);
                assertThat(laid.title()).startsWith("Which area");
            }
        }
    }

    @Test
    void saysInWordsWhatIsNoMore() {
        assertThat(said(new SlideSubject.Chart("X1", "good-level", Breakdown.TOTAL, null, 10)))
                .isEqualTo("The area X1 is no longer in this workspace.");
        assertThat(said(new SlideSubject.RankedList(area.code(), "gone")))
                .isEqualTo("The indicator “gone” is no longer in this workspace.");
        assertThat(said(new SlideSubject.Twins(area.code(), "X1", "good-level", 0)))
                .isEqualTo("The area X1 is no longer in this workspace.");
        assertThat(said(new SlideSubject.OneProject(area.code(), 99, "Reading together")))
                .isEqualTo("The project “Reading together” is no longer in this workspace.");
        assertThat(said(new SlideSubject.Tiles(area.code(), List.of("gone"))))
                .isEqualTo("The indicator “gone” is no longer in this workspace.");
    }

    @Test
    void saysInWordsWhereAnAreaHasNoFigures() {
        assertThat(
                        said(
                                new SlideSubject.Chart(
                                        "E06000009", "good-level", Breakdown.TOTAL, null, 10)))
                .startsWith("There are no figures of")
                .contains("for Blackpool in this workspace now.");
    }
}
