package io.github.placeline.ui.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.plan.PriorityDesk;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrioritiesViewModelTest {

    @TempDir private Path folder;

    private final List<Notice> said = new ArrayList<>();
    private final Edits edits = new Edits(said::add);
    private int changes;
    private Demo demo;
    private PrioritiesViewModel model;

    @BeforeEach
    void open() {
        demo = Demo.in(folder);
        PriorityDesk desk = new PriorityDesk(demo.workspace());
        model =
                new PrioritiesViewModel(
                        desk::plan, desk::keep, new ImmediateRunner(), edits, () -> changes++);
        model.show(demo.area());
    }

    private List<Priority> stored() {
        return demo.workspace().priorities().of(demo.area());
    }

    private List<String> titles() {
        return stored().stream().map(Priority::title).toList();
    }

    @Test
    void keepsANewNameAtOnceAndTakesItBack() {
        List<Priority> before = stored();

        model.rename("  Ready for school ");
        assertThat(titles().getFirst()).isEqualTo("Ready for school");
        assertThat(said.getLast().text()).isEqualTo("Priority 1 was renamed.");
        assertThat(changes).isEqualTo(1);

        assertThat(edits.undo()).isTrue();
        assertThat(stored()).isEqualTo(before);
        edits.redo();
        assertThat(titles().getFirst()).isEqualTo("Ready for school");
    }

    @Test
    void keepsNothingForAnEmptyOrUnchangedName() {
        model.rename(" ");
        model.rename(titles().getFirst());

        assertThat(said).isEmpty();
        assertThat(edits.undo()).isFalse();
    }

    @Test
    void followsAPriorityThatMoves() {
        String first = titles().getFirst();

        model.move(0, 2);

        assertThat(titles().get(2)).isEqualTo(first);
        assertThat(model.chosen()).map(Priority::title).contains(first);
    }

    @Test
    void deletesWhatIsLookedAtAndBringsItBackWithItsIndicators() {
        List<Priority> before = stored();
        model.placeProperty().set(3);

        model.delete();
        assertThat(stored()).hasSize(3);
        assertThat(model.chosen()).contains(stored().get(2));

        edits.undo();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void addsAPriorityAndLooksAtIt() {
        model.add();

        assertThat(titles()).hasSize(5).last().isEqualTo("New priority");
        assertThat(model.chosen()).map(Priority::title).contains("New priority");
    }

    @Test
    void takesIndicatorsInAndOutAndOrdersThem() {
        Indicator suspensions = demo.indicator("suspensions");
        List<Long> before = stored().getFirst().indicators();

        model.toggle(suspensions);
        assertThat(stored().getFirst().indicators())
                .hasSize(before.size() + 1)
                .last()
                .isEqualTo(suspensions.id());

        model.moveIndicator(before.size(), 0);
        assertThat(stored().getFirst().indicators().getFirst()).isEqualTo(suspensions.id());

        model.toggle(suspensions);
        assertThat(stored().getFirst().indicators()).isEqualTo(before);
    }

    @Test
    void findsIndicatorsByNameTopicOrCode() {
        model.searchProperty().set("SUSPENS");
        assertThat(model.found()).extracting(Indicator::code).containsExactly("suspensions");

        model.searchProperty().set("nothing like it");
        assertThat(model.found()).isEmpty();
    }

    @Test
    void startsAnAreaWithoutPrioritiesFromAnOutline() {
        Area blackpool = demo.workspace().areas().byCode("E06000009").orElseThrow();
        model.show(blackpool);
        assertThat(model.plan().orElseThrow().priorities()).isEmpty();

        model.start(model.plan().orElseThrow().outlines().getFirst());

        assertThat(demo.workspace().priorities().of(blackpool)).hasSize(3);
        edits.undo();
        assertThat(demo.workspace().priorities().of(blackpool)).isEmpty();
    }
}
