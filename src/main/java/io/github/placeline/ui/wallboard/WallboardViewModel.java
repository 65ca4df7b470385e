package io.github.placeline.ui.wallboard;

import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.Section;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.model.Area;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which screenful of an area's figures is shown. After the last one the figures are read again, so
/// that a board left alone shows what was imported since. Knows no control; use from the FX thread
/// only.
public final class WallboardViewModel {

    /// The most tiles of one screenful.
    static final int TILES = 4;

    /// One screenful.
    ///
    /// @param heading the priority or topic of its tiles
    /// @param number counted from 1, of `of`
    public record Sheet(
            DashboardFacts facts, String heading, List<TileFacts> tiles, int number, int of) {
        public Sheet {
            tiles = List.copyOf(tiles);
        }
    }

    /// What there is to show.
    public sealed interface State {
        record Loading() implements State {}

        record Shown(Sheet sheet) implements State {}

        /// @param sentence why there is nothing
        record Nothing(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final Function<DashboardQuestion, DashboardFacts> load;
    private final BackgroundRunner background;
    private final Area area;
    private List<Sheet> sheets = List.of();
    private int at;

    public WallboardViewModel(
            Area area,
            Function<DashboardQuestion, DashboardFacts> load,
            BackgroundRunner background) {
        this.area = area;
        this.load = load;
        this.background = background;
        read();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    void pauseOrGoOn() {
        paused.set(!paused.get());
    }

    /// The next screenful, unless somebody holds the board still.
    void tick() {
        if (!paused.get()) turn(1);
    }

    /// So many screenfuls on, or back; past the last one the figures are read again.
    void turn(int by) {
        if (sheets.isEmpty()) {
            read();
            return;
        }
        boolean around = at + by >= sheets.size();
        show(Math.floorMod(at + by, sheets.size()));
        if (around) read();
    }

    private void show(int sheet) {
        at = sheet;
        state.set(new State.Shown(sheets.get(sheet)));
    }

    private void read() {
        background.run(
                "Reading the figures of " + area.name(),
                _ -> load.apply(DashboardQuestion.of(area)),
                this::take,
                failure -> {
                    if (sheets.isEmpty()) state.set(new State.Nothing(failure.sentence()));
                });
    }

    /// What is shown stays until its turn is over, unless figures have changed.
    private void take(DashboardFacts facts) {
        List<Sheet> next = sheets(facts);
        if (next.isEmpty()) {
            sheets = next;
            state.set(new State.Nothing("There are no figures for %s yet.".formatted(area.name())));
        } else if (!next.equals(sheets)) {
            sheets = next;
            show(Math.min(at, next.size() - 1));
        }
    }

    private static List<Sheet> sheets(DashboardFacts facts) {
        int of = facts.sections().stream().mapToInt(WallboardViewModel::sheets).sum();
        List<Sheet> sheets = new ArrayList<>();
        for (Section section : facts.sections()) {
            List<TileFacts> tiles = section.tiles();
            for (int from = 0; from < tiles.size(); from += TILES) {
                int to = Math.min(from + TILES, tiles.size());
                sheets.add(
                        new Sheet(
                                facts,
                                section.title(),
                                tiles.subList(from, to),
                                sheets.size() + 1,
                                of));
            }
        }
        return sheets;
    }

    private static int sheets(Section section) {
        return (section.tiles().size() + TILES - 1) / TILES;
    }
}
