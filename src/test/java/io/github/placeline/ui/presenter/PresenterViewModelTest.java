package io.github.placeline.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Strand;
import io.github.placeline.chart.Wording;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideContent;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.model.deck.Reveal;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.presenter.PresenterViewModel.Blank;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.ImmediateRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenterViewModelTest {

    private static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final List<String> read = new ArrayList<>();

    /// A slide of a chart in two steps where its number is even, of words otherwise.
    private static Slide slide(int number) {
        return Slide.of(new SlideSubject.Words("Slide " + number), NINE).headed("H" + number);
    }

    private SlideFacts facts(Slide slide) {
        String name = ((SlideSubject.Words) slide.subject()).text();
        read.add(name);
        int number = Integer.parseInt(name.substring("Slide ".length()));
        SlideBody body =
                number % 2 == 0 ? lines() : new SlideBody.Points(List.of("About Blackpool"));
        return new SlideFacts(
                slide,
                "Words",
                name,
                new SlideContent("", slide.headline(), body, ""),
                "",
                Set.of(),
                List.of(List.of("Period", "Blackpool"), List.of("2024", "42.8%")),
                List.of("Blackpool"),
                null,
                null,
                true);
    }

    private static SlideBody lines() {
        return new SlideBody.Lines(
                ChartContent.of("Level 3", strand("Blackpool", 40), Wording.of(Unit.PERCENT, 1))
                        .england(strand("England", 50))
                        .build(),
                List.of(),
                new Reveal(java.util.Map.of(Layer.ENGLAND, 1, Layer.AREA, 2)));
    }

    private static Strand strand(String name, double from) {
        return new Strand(
                name,
                IntStream.range(0, 5)
                        .mapToObj(year ->
                                new Strand.Entry(
                                        Period.calendarYear(2020 + year),
                                        new Reading.Published(from + year),
                                        Quality.FINAL))
                        .toList());
    }

    private PresenterViewModel present(int slides, BackgroundRunner background) {
        return new PresenterViewModel(
                IntStream.rangeClosed(1, slides).mapToObj(PresenterViewModelTest::slide).toList(),
                this::facts,
                background,
                now::get,
                0,
                false);
    }

    private PresenterViewModel present(int slides) {
        return present(slides, new ImmediateRunner());
    }

    private static void type(PresenterViewModel model, String digits) {
        digits.chars().forEach(digit -> model.digit(digit - '0'));
    }

    @Test
    void goesThroughEveryStepForwardAndBack() {
        PresenterViewModel model = present(3);
        List<String> seen = new ArrayList<>();
        for (int key = 0; key < 5; key++) {
            seen.add(model.number() + " step " + model.stepProperty().get());
            model.press(Command.NEXT);
        }

        assertThat(seen)
                .containsExactly(
                        "1 of 3 step 0",
                        "2 of 3 step 0",
                        "2 of 3 step 1",
                        "3 of 3 step 0",
                        "3 of 3 step 0");
        model.press(Command.BACK);
        assertThat(model.number() + " step " + model.stepProperty().get())
                .isEqualTo("2 of 3 step 1");
    }

    @ParameterizedTest(name = "{0} then Enter goes to slide {1} of 200")
    @CsvSource({"1, 1", "12, 12", "200, 200", "999, 200", "0, 1", "0007, 1"})
    void goesToTheSlideWhoseNumberWasTyped(String digits, int slide) {
        PresenterViewModel model = present(200);

        type(model, digits);
        model.press(Command.ENTER);

        assertThat(model.placeProperty().get()).isEqualTo(slide - 1);
        assertThat(model.typedProperty().get()).isEmpty();
    }

    @Test
    void takesTypedDigitsBackAndGoesOnWithoutAny() {
        PresenterViewModel model = present(9);
        type(model, "45");
        model.press(Command.ERASE);
        assertThat(model.typedProperty().get()).isEqualTo("4");
        model.press(Command.ENTER);
        assertThat(model.number()).isEqualTo("4 of 9");
        model.press(Command.ENTER);
        assertThat(model.stepProperty().get()).isEqualTo(1);
        model.press(Command.LAST);
        assertThat(model.number()).isEqualTo("9 of 9");
        model.press(Command.FIRST);
        assertThat(model.number()).isEqualTo("1 of 9");
    }

    @Test
    void anyKeyEndsABlankScreenAndDoesNothingElse() {
        PresenterViewModel model = present(3);
        for (Command key : Command.values()) {
            model.press(Command.BLACK);
            assertThat(model.blankProperty().get()).isEqualTo(Blank.BLACK);
            model.press(key);
            assertThat(model.blankProperty().get()).as(key.name()).isEqualTo(Blank.NONE);
        }
        model.press(Command.WHITE);
        assertThat(model.blankProperty().get()).isEqualTo(Blank.WHITE);
        model.digit(3);
        assertThat(model.blankProperty().get()).isEqualTo(Blank.NONE);
        assertThat(model.placeProperty().get()).isZero();
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(model.overProperty().get()).isFalse();
    }

    @Test
    void anUnknownKeyOfAClickerChangesNothing() {
        PresenterViewModel model = present(3);
        type(model, "2");

        model.press(Command.OTHER);

        assertThat(model.number()).isEqualTo("1 of 3");
        assertThat(model.typedProperty().get()).isEqualTo("2");
    }

    @Test
    void showsTheFiguresAsATableAndHidesTheName() {
        PresenterViewModel model = present(1);

        model.press(Command.NAMES);
        assertThat(model.shownProperty().get().title()).isEqualTo("Which area is this?");
        assertThat(model.shownProperty().get().description()).doesNotContain("Blackpool");

        model.press(Command.NAMES);
        model.press(Command.TABLE);
        assertThat(model.content().body()).isInstanceOf(SlideBody.Sheet.class);
        assertThat(model.shownProperty().get().title()).isEqualTo("H1");

        model.press(Command.CONTRAST);
        assertThat(model.contrastProperty().get()).isTrue();
    }

    @Test
    void layoutFollowsTheScreen() {
        PresenterViewModel model = present(2);

        model.resize(new Size(1024, 768));

        assertThat(model.shownProperty().get().size()).isEqualTo(new Size(1024, 768));
        assertThat(model.ready()).isPresent();
        model.resize(new Size(1280, 720));
        model.press(Command.NEXT);
        assertThat(model.shownProperty().get().size()).isEqualTo(new Size(1280, 720));
    }

    @Test
    void readsTheSlideInViewFirstAndTheNextOnesAhead() {
        present(5);

        assertThat(read).startsWith("Slide 1", "Slide 2").hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void saysThatFiguresAreBeingReadUntilTheyCome() {
        List<Runnable> waiting = new ArrayList<>();
        PresenterViewModel model = present(2, new LateRunner(waiting));
        assertThat(model.shownProperty().get().description()).contains("Reading the figures.");

        while (!waiting.isEmpty()) waiting.removeFirst().run();

        assertThat(model.shownProperty().get().description()).contains("About Blackpool");
        assertThat(model.ready()).isPresent();
    }

    @Test
    void tellsTheTimeByTheClockAlsoAfterSleep() {
        PresenterViewModel model = present(1);
        now.set(NINE.plusSeconds(90));
        assertThat(model.elapsed()).isEqualTo(Duration.ofSeconds(90));

        now.set(NINE.plus(Duration.ofHours(3)));
        assertThat(NotesController.words(model.elapsed())).isEqualTo("3:00:00");

        model.restartTimer();
        now.set(NINE.plus(Duration.ofHours(3)).plusSeconds(61));
        assertThat(NotesController.words(model.elapsed())).isEqualTo("01:01");
        now.set(NINE);
        assertThat(NotesController.words(model.elapsed())).isEqualTo("00:00");
    }

    @Test
    void leavesWhenAsked() {
        PresenterViewModel model = present(1);
        model.press(Command.LEAVE);
        assertThat(model.overProperty().get()).isTrue();
    }
}
