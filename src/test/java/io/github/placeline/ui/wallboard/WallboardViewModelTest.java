package io.github.placeline.ui.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.wallboard.WallboardViewModel.Sheet;
import io.github.placeline.ui.wallboard.WallboardViewModel.State;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WallboardViewModelTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Area area;
    private final AtomicInteger reads = new AtomicInteger();

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(demo);
    }

    private WallboardViewModel board() {
        DashboardView view = new DashboardView(demo);
        return new WallboardViewModel(
                area,
                question -> {
                    reads.incrementAndGet();
                    return view.facts(question);
                },
                new ImmediateRunner());
    }

    private static Sheet sheet(WallboardViewModel board) {
        return ((State.Shown) board.stateProperty().get()).sheet();
    }

    @Test
    void showsEveryTileOfTheDashboardOnceARound() {
        WallboardViewModel board = board();
        DashboardFacts facts = sheet(board).facts();
        List<TileFacts> seen = new ArrayList<>();
        int of = sheet(board).of();

        for (int turn = 1; turn <= of; turn++) {
            assertThat(sheet(board).number()).isEqualTo(turn);
            assertThat(sheet(board).tiles()).hasSizeBetween(1, WallboardViewModel.TILES);
            seen.addAll(sheet(board).tiles());
            board.tick();
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        facts.sections().stream()
                                .flatMap(section -> section.tiles().stream())
                                .toList());
        assertThat(sheet(board).number()).isEqualTo(1);
    }

    @Test
    void readsTheFiguresAgainAfterEveryRound() {
        WallboardViewModel board = board();
        int of = sheet(board).of();
        assertThat(reads.get()).isEqualTo(1);

        for (int turn = 0; turn < 3 * of; turn++) board.tick();

        assertThat(reads.get()).isEqualTo(4);
    }

    @Test
    void standsStillWhileHeldAndTurnsByHand() {
        WallboardViewModel board = board();
        board.pauseOrGoOn();
        board.tick();
        assertThat(sheet(board).number()).isEqualTo(1);

        board.turn(1);
        assertThat(sheet(board).number()).isEqualTo(2);
        board.turn(-2);
        assertThat(sheet(board).number()).isEqualTo(sheet(board).of());

        board.pauseOrGoOn();
        board.tick();
        assertThat(sheet(board).number()).isEqualTo(1);
    }

    @Test
    void keepsWhatItShowsWhenTheFileIsGoneForAMoment() {
        DashboardView view = new DashboardView(demo);
        WallboardViewModel board =
                new WallboardViewModel(
                        area,
                        question -> {
                            if (reads.incrementAndGet() == 2) throw Refusal.ofWorld("Gone.");
                            return view.facts(question);
                        },
                        new ImmediateRunner());
        int of = sheet(board).of();

        for (int turn = 0; turn < of; turn++) board.tick();

        assertThat(sheet(board).number()).isEqualTo(1);
        assertThat(reads.get()).isEqualTo(2);
    }

    @Test
    void saysWhyThereIsNothing() {
        WallboardViewModel gone =
                new WallboardViewModel(
                        area,
                        _ -> {
                            throw Refusal.ofWorld("The stick is gone.");
                        },
                        new ImmediateRunner());

        assertThat(gone.stateProperty().get()).isEqualTo(new State.Nothing("The stick is gone."));
        gone.tick();
        assertThat(gone.stateProperty().get()).isEqualTo(new State.Nothing("The stick is gone."));
    }
}
