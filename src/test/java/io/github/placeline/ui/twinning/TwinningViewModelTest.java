package io.github.placeline.ui.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.twinning.TwinSuggestions;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Refusal;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.twinning.TwinningViewModel.State;
import io.github.placeline.ui.twinning.TwinningViewModel.Twins;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinningViewModelTest {
    @TempDir private static Path folder;
    private static Demo demo;
    private static Area other;

    @BeforeAll
    static void make() {
        demo = Demo.in(folder);
        other =
                demo.workspace().areas().withFigures().stream()
                        .filter(one -> one.kind() == AreaKind.LOCAL_AUTHORITY)
                        .filter(one -> !one.equals(demo.area()))
                        .findFirst()
                        .orElseThrow();
    }

    private static TwinningViewModel model(BackgroundRunner background) {
        return new TwinningViewModel(
                new TwinningView(demo.workspace())::answer,
                new TwinSuggestions(demo.workspace())::of,
                background);
    }

    @Test
    void keepsTheYearsFromOnePairToTheNext() {
        TwinningViewModel model = model(new ImmediateRunner());
        model.show(demo.area(), other, demo.indicator("good-level"));
        assertThat(model.windowProperty().getValue()).isEqualTo(Window.TEN);

        model.show(Window.ALL);
        model.show(other, demo.area(), demo.indicator("good-level"));

        assertThat(model.loaded().orElseThrow().window()).isEqualTo(Window.ALL);
        assertThat(model.loaded().orElseThrow().first().area()).isEqualTo(other);
    }

    @Test
    void keepsThePageWhileTheNextPairIsRead() {
        HeldRunner held = new HeldRunner();
        TwinningViewModel model = model(held);
        model.show(demo.area(), other, null);
        assertThat(model.stateProperty().get()).isInstanceOf(State.Loading.class);
        held.letGo(0);

        model.show(other, demo.area(), null);

        assertThat(model.loaded().orElseThrow().first().area()).isEqualTo(demo.area());
        held.letGo(1);
        assertThat(model.loaded().orElseThrow().first().area()).isEqualTo(other);
    }

    @Test
    void dropsAnAnswerThatComesTooLate() {
        HeldRunner held = new HeldRunner();
        TwinningViewModel model = model(held);
        model.show(demo.area(), other, null);
        model.show(other, demo.area(), null);

        held.letGo(1);
        held.letGo(0);

        assertThat(model.loaded().orElseThrow().first().area()).isEqualTo(other);
    }

    @Test
    void looksForTwinsOnlyWhenAskedAndOnlyOnceAnArea() {
        HeldRunner held = new HeldRunner();
        TwinningViewModel model = model(held);
        model.show(demo.area(), other, null);
        assertThat(model.twinsProperty().get()).isEqualTo(new Twins.NotAsked());

        model.lensProperty().set(Lens.NEIGHBOURS);
        assertThat(model.twinsProperty().get()).isEqualTo(new Twins.Looking(demo.area()));
        held.letGo(1);
        Twins found = model.twinsProperty().get();
        assertThat(found).isInstanceOf(Twins.Found.class);

        model.show(Window.ALL);
        assertThat(model.twinsProperty().get()).isSameAs(found);

        model.show(other, demo.area(), null);
        assertThat(model.twinsProperty().get()).isEqualTo(new Twins.Looking(other));
    }

    @Test
    void saysWhyFiguresCannotBeRead() {
        TwinningViewModel model =
                new TwinningViewModel(
                        _ -> {
                            throw Refusal.ofWorld("The file has gone.");
                        },
                        (_, _, _) -> {
                            throw Refusal.ofWorld("The file has gone.");
                        },
                        new ImmediateRunner());
        model.lensProperty().set(Lens.NEIGHBOURS);

        model.show(demo.area(), other, null);

        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed("The file has gone."));
        assertThat(model.twinsProperty().get()).isEqualTo(new Twins.Failed("The file has gone."));
    }
}
