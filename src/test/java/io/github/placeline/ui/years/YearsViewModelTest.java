package io.github.placeline.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.years.YearsView;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.work.ImmediateRunner;
import io.github.placeline.ui.years.YearsViewModel.State;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsViewModelTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Area looked;
    private static Indicator good;
    private static int last;
    private YearsViewModel model;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        looked = Demonstration.firstArea(demo);
        good = demo.indicators().byCode("good-level").orElseThrow();
    }

    @BeforeEach
    void open() {
        model =
                new YearsViewModel(
                        new YearsView(demo)::facts,
                        () -> demo.indicators().all(),
                        new ImmediateRunner());
        model.show(looked, good);
        last = model.loaded().orElseThrow().content().frames().size() - 1;
    }

    @Test
    void startsAtTheLastYear() {
        assertThat(model.atProperty().get()).isEqualTo(last).isPositive();
        assertThat(model.playingProperty().get()).isFalse();
    }

    @Test
    void playsFromTheFirstYearToTheLastAndStops() {
        model.playOrPause();
        assertThat(model.atProperty().get()).isZero();

        for (int year = 0; year < last; year++) {
            assertThat(model.playingProperty().get()).isTrue();
            model.tick();
        }

        assertThat(model.atProperty().get()).isEqualTo(last);
        assertThat(model.playingProperty().get()).isFalse();
    }

    @Test
    void stopsWhenSomebodySteps() {
        model.playOrPause();
        model.step(1);

        assertThat(model.playingProperty().get()).isFalse();
        model.tick();
        assertThat(model.atProperty().get()).isEqualTo(1);
        model.step(-5);
        assertThat(model.atProperty().get()).isZero();
        model.goToLast();
        assertThat(model.atProperty().get()).isEqualTo(last);
        model.goToFirst();
        assertThat(model.atProperty().get()).isZero();
    }

    @Test
    void keepsTheYearWhenAnotherAreaIsFollowed() {
        model.goToFirst();
        model.step(3);
        Area other = model.loaded().orElseThrow().others().getFirst();

        model.follow(other);

        assertThat(model.atProperty().get()).isEqualTo(3);
        assertThat(model.loaded().orElseThrow().question().second()).isEqualTo(other);
        model.follow(null);
        assertThat(model.loaded().orElseThrow().question().second()).isNull();
    }

    @Test
    void saysWhatWentWrong() {
        model =
                new YearsViewModel(
                        _ -> {
                            throw io.github.placeline.model.Refusal.ofWorld("The stick is gone.");
                        },
                        () -> demo.indicators().all(),
                        new ImmediateRunner());

        model.show(looked, good);

        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed("The stick is gone."));
        model.playOrPause();
        assertThat(model.playingProperty().get()).isFalse();
    }
}
