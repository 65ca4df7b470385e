package io.github.placeline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.app.compare.HeatRow;
import io.github.placeline.model.Area;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.compare.CompareViewModel.State;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {

    @TempDir private static Path folder;
    private static Demo demo;
    private DeskByHand desk;

    @BeforeAll
    static void make() {
        demo = Demo.in(folder);
    }

    @BeforeEach
    void newDesk() {
        desk = new DeskByHand(demo.workspace());
    }

    private CompareViewModel model() {
        CompareViewModel model = new CompareViewModel(desk, new ImmediateRunner());
        model.show(demo.area());
        return model;
    }

    private static Shown shown(CompareViewModel model) {
        Shown shown = model.shownProperty().get();
        assertThat(shown).isNotNull();
        return shown;
    }

    @Test
    void readsCellByCellAndStaysInTheTable() {
        CompareViewModel model = model();
        model.showGroup("all");

        model.move(1, 1);
        assertThat(shown(model).spot()).isEqualTo(new Spot(1, 1));
        assertThat(model.words().lead())
                .startsWith(shown(model).rows().get(1).name())
                .contains(shown(model).table().columns().get(1).title());

        model.move(-10, -10);
        assertThat(shown(model).spot()).isEqualTo(new Spot(Spot.HEADING, Spot.NAMES));
        model.move(1000, 1000);
        assertThat(shown(model).spot())
                .isEqualTo(
                        new Spot(
                                shown(model).rows().size() - 1,
                                shown(model).table().columns().size()));
        assertThat(model.words().all()).contains(" of ");
    }

    @Test
    void readsTheBenchmarkAndTheHeadings() {
        CompareViewModel model = model();

        model.read(new Spot(Spot.COUNTRY, 0));
        assertThat(model.words().lead()).startsWith("Invented England, ");
        model.read(new Spot(Spot.HEADING, 0));
        assertThat(model.words().rest()).contains("is better.");
    }

    @Test
    void sortsByAColumnAndKeepsThePlaceThatIsRead() {
        CompareViewModel model = model();
        model.showGroup("all");
        model.read(new Spot(2, 1));

        model.sortBy(1);
        List<HeatRow> best = shown(model).rows();
        model.sortBy(1);

        assertThat(shown(model).spot()).isEqualTo(new Spot(2, 1));
        assertThat(shown(model).rows().getFirst()).isNotEqualTo(best.getFirst());
    }

    @Test
    void remembersWhatWasChosen() {
        CompareViewModel first = model();
        first.showGroup("all");
        first.showOwn(List.of("good-level"));
        first.show(HeatMode.RANK);

        CompareViewModel next = model();

        assertThat(next.loaded().orElseThrow().group().key()).isEqualTo("all");
        assertThat(next.loaded().orElseThrow().set().key()).isEqualTo("own");
        assertThat(shown(next).table().columns()).hasSize(1);
        assertThat(shown(next).mode()).isEqualTo(HeatMode.RANK);
    }

    @Test
    void showsOneAreaAloneToo() {
        CompareViewModel model = model();
        Area alone = demo.area();

        model.showGroup("own:" + desk.addGroup("A".repeat(60), List.of(alone)));

        assertThat(shown(model).rows()).hasSize(1);
        assertThat(model.words().lead()).startsWith(alone.name());
    }

    @Test
    void keepsTheTableWhileAnotherIsReadAndDropsALateAnswer() {
        HeldRunner held = new HeldRunner();
        CompareViewModel model = new CompareViewModel(desk, held);
        model.show(demo.area());
        assertThat(model.stateProperty().get()).isEqualTo(new State.Loading());
        held.letGo(0);

        model.showGroup("all");
        model.showGroup("neighbours");
        held.letGo(2);
        String shown = model.loaded().orElseThrow().group().key();
        held.letGo(1);

        assertThat(model.loaded().orElseThrow().group().key()).isEqualTo(shown).isNotEqualTo("all");
    }
}
