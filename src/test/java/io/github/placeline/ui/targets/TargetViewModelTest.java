package io.github.placeline.ui.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.plan.TargetDesk;
import io.github.placeline.app.plan.TargetSheet;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Target;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetViewModelTest {

    @TempDir private Path folder;
    private Demo demo;
    private Indicator indicator;
    private final Edits edits = new Edits(_ -> {});
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void make() {
        demo = Demo.in(folder);
        List<Long> taken =
                demo.workspace().targets().of(demo.area()).stream().map(Target::indicator).toList();
        indicator =
                demo.workspace().indicators().of(demo.area()).stream()
                        .filter(one -> one.polarity() == Polarity.HIGHER_IS_BETTER)
                        .filter(one -> !taken.contains(one.id()))
                        .findFirst()
                        .orElseThrow();
    }

    private TargetViewModel model() {
        TargetDesk desk = new TargetDesk(demo.workspace());
        TargetSheet sheet = desk.sheet(demo.area(), indicator, Breakdown.TOTAL);
        return new TargetViewModel(
                sheet,
                desk,
                new ImmediateRunner(),
                edits,
                changed::incrementAndGet,
                closed::incrementAndGet);
    }

    private List<Target> targets() {
        return demo.workspace().targets().of(demo.area()).stream()
                .filter(target -> target.indicator() == indicator.id())
                .toList();
    }

    @Test
    void beginsWithTheNewestFigureAndFiveYears() {
        TargetViewModel model = model();

        assertThat(model.baselineProperty().get()).isEqualTo(model.sheet().baselines().getFirst());
        assertThat(model.baselineValueProperty().get()).isNotBlank();
        assertThat(model.aimProperty().get())
                .isEqualTo(Objects.requireNonNull(model.baselineProperty().get()).plusYears(5));
        assertThat(model.aimValueProperty().get()).isEmpty();
    }

    @ParameterizedTest(name = "aim [{0}]: {1}")
    @CsvSource(
            textBlock =
                    """
                    '',     Give the value of the baseline and of the aim.
                    lots,   “lots” is not a number.
                    """)
    void saysWhatIsToBeMended(String aim, String message) {
        TargetViewModel model = model();
        model.aimValueProperty().set(aim);

        model.save();

        assertThat(model.messageProperty().get()).isEqualTo(message);
        assertThat(targets()).isEmpty();
        assertThat(closed).hasValue(0);
    }

    @Test
    void refusesAnAimBeforeItsBaseline() {
        TargetViewModel model = model();
        model.aimValueProperty().set("99");
        model.aimProperty()
                .set(Objects.requireNonNull(model.baselineProperty().get()).plusYears(-1));

        model.save();

        assertThat(model.messageProperty().get()).contains("must come after the baseline");
        assertThat(targets()).isEmpty();
    }

    @Test
    void asksBeforeAnAimTheWrongWayAndForgetsTheQuestionWhenItIsMended() {
        TargetViewModel model = model();
        model.aimValueProperty().set("1");

        model.save();
        assertThat(model.askingProperty().get()).isTrue();
        assertThat(model.messageProperty().get()).endsWith("Set it all the same?");
        assertThat(targets()).isEmpty();

        model.aimValueProperty().set("2");
        assertThat(model.askingProperty().get()).isFalse();
        model.save();
        model.save();
        assertThat(targets()).singleElement().extracting(one -> one.aim().value()).isEqualTo(2.0);
    }

    @Test
    void setsMovesEndsAndTakesBack() {
        TargetViewModel first = model();
        first.aimValueProperty().set("98");
        first.ownerProperty().set(" Board ");
        first.save();
        assertThat(targets())
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.aim().value()).isEqualTo(98);
                    assertThat(target.owner()).isEqualTo("Board");
                });
        assertThat(closed).hasValue(1);
        assertThat(changed).hasValue(1);

        edits.undo();
        assertThat(targets()).isEmpty();
        edits.redo();
        assertThat(targets()).hasSize(1);

        TargetViewModel second = model();
        assertThat(second.aimValueProperty().get()).startsWith("98");
        second.aimValueProperty().set("99");
        second.save();
        assertThat(targets()).anyMatch(target -> target.aim().value() == 99);
        assertThat(model().sheet().target().orElseThrow().aim().value()).isEqualTo(99);

        model().end();
        assertThat(model().sheet().target()).isEmpty();
        edits.undo();
        assertThat(model().sheet().target()).isPresent();
    }
}
