package io.github.placeline.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.GroupPair;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Refusal;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.KeptChoices;
import io.github.placeline.ui.indicator.IndicatorViewModel.State;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorViewModelTest {
    @TempDir private static Path folder;
    private static Demo demo;
    private static Indicator good;
    private static Indicator phonics;

    @BeforeAll
    static void make() {
        demo = Demo.in(folder);
        good = demo.indicator("good-level");
        phonics =
                demo.workspace().indicators().of(demo.area()).stream()
                        .filter(one -> !one.equals(good))
                        .findFirst()
                        .orElseThrow();
    }

    private static IndicatorViewModel model(BackgroundRunner background) {
        return new IndicatorViewModel(
                IndicatorReader.of(demo.workspace()), background, new KeptChoices());
    }

    @Test
    void showsTenYearsUntilSomebodyChooses() {
        IndicatorViewModel model = model(new ImmediateRunner());

        model.show(demo.area(), good);

        assertThat(shown(model).question().window()).isEqualTo(Window.TEN);
    }

    @Test
    void keepsTheYearsFromOneIndicatorToTheNext() {
        IndicatorViewModel model = model(new ImmediateRunner());
        model.show(demo.area(), good);
        model.show(Window.ALL);

        model.show(demo.area(), phonics);

        assertThat(shown(model).question().indicator()).isEqualTo(phonics);
        assertThat(shown(model).question().window()).isEqualTo(Window.ALL);
    }

    @Test
    void keepsThePageWhileOtherYearsAreRead() {
        HeldRunner held = new HeldRunner();
        IndicatorViewModel model = model(held);
        model.show(demo.area(), good);
        assertThat(model.stateProperty().get()).isInstanceOf(State.Loading.class);
        held.letGo(0);

        model.show(Window.FIVE);

        assertThat(shown(model).question().window()).isEqualTo(Window.TEN);
        held.letGo(1);
        assertThat(shown(model).question().window()).isEqualTo(Window.FIVE);
    }

    @Test
    void dropsAnAnswerThatComesTooLate() {
        HeldRunner held = new HeldRunner();
        IndicatorViewModel model = model(held);
        model.show(demo.area(), good);
        model.show(demo.area(), phonics);

        held.letGo(1);
        held.letGo(0);

        assertThat(shown(model).question().indicator()).isEqualTo(phonics);
    }

    @Test
    void leavesACompanionOutAndTakesItBack() {
        IndicatorViewModel model = model(new ImmediateRunner());
        model.show(demo.area(), good);

        model.toggle(Companion.COUNTRY);
        assertThat(model.dressing().apply(shown(model)).england()).isNull();

        model.toggle(Companion.COUNTRY);
        assertThat(model.dressing().apply(shown(model)).england()).isNotNull();
    }

    @Test
    void saysWhyFiguresCannotBeRead() {
        IndicatorViewModel model =
                new IndicatorViewModel(
                        new IndicatorReader() {
                            @Override
                            public IndicatorFacts facts(IndicatorQuestion question) {
                                throw Refusal.ofWorld("The file has gone.");
                            }

                            @Override
                            public GroupFacts groups(
                                    IndicatorQuestion question, Optional<GroupPair> pair) {
                                throw Refusal.ofWorld("The file has gone.");
                            }
                        },
                        new ImmediateRunner(),
                        new KeptChoices());

        model.show(demo.area(), good);

        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed("The file has gone."));
    }

    private static IndicatorFacts shown(IndicatorViewModel model) {
        return model.loaded().orElseThrow();
    }
}
