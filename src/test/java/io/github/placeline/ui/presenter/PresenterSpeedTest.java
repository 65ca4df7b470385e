package io.github.placeline.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.Faults;
import io.github.placeline.ui.work.FxBackgroundRunner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How long a key takes until the slide is laid out in its window, and how far apart frames are
/// while lines come into view, on a workspace of 640,000 readings. The figures are printed.
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class PresenterSpeedTest {

    private static final int INDICATORS = 425;
    private static final int SLIDES = 24;
    private static final int FRAMES = 6;
    private static final double MOST_TO_NEXT = 100;
    private static final double MOST_TO_FRAME = 50;

    @TempDir private static Path folder;
    private static @Nullable Workspace big;
    private @Nullable PresenterViewModel model;
    private final List<Double> keys = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("big.placeline"));
        List<Area> areas =
                workspace.areas().all().stream()
                        .filter(area -> area.kind() == AreaKind.LOCAL_AUTHORITY && !area.isClosed())
                        .toList();
        Path file = folder.resolve("big.csv");
        long rows = 0;
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n");
            for (int indicator = 1; indicator <= INDICATORS; indicator++) {
                for (Area area : areas) {
                    for (int year = 2014; year < 2024; year++) {
                        out.write(line(indicator, year, area.name(), random));
                        rows++;
                    }
                }
                for (int year = 2014; year < 2024; year++, rows++)
                    out.write(line(indicator, year, "England", random));
            }
        }
        new FileImport(workspace).run(file, new ImportOptions(false, true, "Ada"), Progress.NONE);
        System.out.println(rows + " readings");
        big = workspace;
    }

    private static String line(int indicator, int year, String area, Random random) {
        return "M%d,Measure %d (%%),%d/%d,\"%s\",%.1f,,\n"
                .formatted(
                        indicator,
                        indicator,
                        year,
                        (year + 1) % 100,
                        area,
                        40 + 20 * random.nextDouble());
    }

    @Start
    void present(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Workspace workspace = Objects.requireNonNull(big);
        List<Slide> slides =
                IntStream.rangeClosed(1, SLIDES)
                        .mapToObj(number -> Slide.of(subject(number), Instant.now()))
                        .toList();
        PresenterViewModel shown =
                new PresenterViewModel(
                        slides,
                        new DeckDesk(workspace)::facts,
                        new FxBackgroundRunner(new Faults(_ -> {})),
                        InstantSource.system(),
                        0,
                        false);
        model = shown;
        new Presentation(
                        shown,
                        () -> FXCollections.observableArrayList(new Display(0, 0, 1920, 1080)),
                        -1,
                        (_, _) -> {},
                        Look.NORMAL,
                        null)
                .start(() -> {});
    }

    /// Every fourth slide plays ten years of all authorities.
    private static SlideSubject subject(int number) {
        String code = "M" + number;
        return number % 4 == 0
                ? new SlideSubject.Years("E06000009", "E06000021", code, null, 0)
                : new SlideSubject.Chart("E06000009", code, Breakdown.TOTAL, null, 0);
    }

    @Test
    void aKeyIsAnsweredBeforeAnybodyNotices() throws Exception {
        PresenterViewModel shown = Objects.requireNonNull(model);
        waitFor(120, TimeUnit.SECONDS, () -> shown.facts().isPresent() && isReady(shown));
        List<Double> slides = new ArrayList<>();
        List<Double> steps = new ArrayList<>();
        while (shown.placeProperty().get() < SLIDES - 1) {
            int before = shown.placeProperty().get();
            waitFor(60, TimeUnit.SECONDS, () -> isReady(shown));
            double took = press(shown);
            (shown.placeProperty().get() > before ? slides : steps).add(took);
            keys.add(took);
        }
        System.out.printf("next slide: %s%n", words(slides));
        System.out.printf("next step: %s%n", words(steps));
        System.out.printf("frames while lines come into view: %s%n", words(frames));

        assertThat(middle(slides)).isLessThan(MOST_TO_NEXT);
        assertThat(middle(steps)).isLessThan(MOST_TO_NEXT);
        assertThat(middle(frames)).isLessThan(MOST_TO_FRAME);
        Platform.runLater(() -> shown.press(Command.LEAVE));
    }

    private static boolean isReady(PresenterViewModel shown) {
        boolean[] ready = new boolean[1];
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> ready[0] = shown.ready().isPresent());
        return ready[0];
    }

    /// Presses the key and counts the frames that follow.
    ///
    /// @return milliseconds until the frame that holds what the key asked for has begun to be drawn
    private double press(PresenterViewModel shown) throws InterruptedException {
        java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
        double[] took = new double[1];
        Platform.runLater(() -> {
            long pressed = System.nanoTime();
            int before = shown.stepProperty().get();
            shown.press(Command.NEXT);
            boolean reveal = shown.stepProperty().get() > before;
            new AnimationTimer() {
                private int seen;
                private long last = pressed;

                @Override
                public void handle(long ignored) {
                    long now = System.nanoTime();
                    if (seen == 1) took[0] = (now - pressed) / 1e6;
                    if (seen > 0 && reveal) frames.add((now - last) / 1e6);
                    last = now;
                    if (++seen > FRAMES) {
                        stop();
                        done.countDown();
                    }
                }
            }.start();
        });
        done.await();
        return took[0];
    }

    private static String words(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return "%d, middle %.1f ms, 95 in 100 within %.1f ms, longest %.1f ms"
                .formatted(
                        sorted.size(),
                        middle(all),
                        sorted.get((int) (0.95 * (sorted.size() - 1))),
                        sorted.getLast());
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
