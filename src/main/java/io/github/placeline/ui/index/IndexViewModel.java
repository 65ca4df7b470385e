package io.github.placeline.ui.index;

import io.github.placeline.app.index.IndexFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Index;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// State of the index screen. Knows no control; use from the FX thread only.
public final class IndexViewModel {

    /// What the screen needs of the open workspace; called away from the window's thread.
    public interface Desk {
        IndexFacts facts(Area looked, long wanted, AsAt asAt);

        Index keep(Index index);

        void delete(Index index);
    }

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(IndexFacts facts) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final Desk desk;
    private final BackgroundRunner background;
    private @Nullable Area looked;
    private long wanted;
    private AsAt moment = AsAt.NOW;

    public IndexViewModel(Desk desk, BackgroundRunner background) {
        this.desk = desk;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Optional<IndexFacts> loaded() {
        return state.get() instanceof State.Loaded(var facts)
                ? Optional.of(facts)
                : Optional.empty();
    }

    /// The area picked out in the list; null before any was shown.
    public @Nullable Area looked() {
        return looked;
    }

    public void show(Area area) {
        if (area.equals(looked)) return;
        looked = area;
        refresh();
    }

    /// Shows what was known at a moment.
    public void show(AsAt asAt) {
        if (asAt.equals(moment)) return;
        moment = asAt;
        refresh();
    }

    /// The moment whose knowledge is shown.
    public AsAt moment() {
        return moment;
    }

    public void show(Index index) {
        if (index.id() == wanted) return;
        wanted = index.id();
        refresh();
    }

    public void keep(Index index) {
        background.run(
                "Saving the index",
                _ -> desk.keep(index),
                kept -> {
                    wanted = kept.id();
                    refresh();
                },
                failure -> state.set(new State.Failed(failure.sentence())));
    }

    public void delete(Index index) {
        background.run(
                "Deleting the index",
                _ -> {
                    desk.delete(index);
                    return index;
                },
                _ -> refresh(),
                failure -> state.set(new State.Failed(failure.sentence())));
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        Area area = looked;
        if (area == null) return;
        long asked = wanted;
        AsAt asAt = moment;
        if (loaded().isEmpty()) state.set(new State.Loading());
        background.run(
                "Working the index out",
                _ -> desk.facts(area, asked, asAt),
                facts -> {
                    if (area.equals(looked) && asked == wanted && asAt.equals(moment))
                        state.set(new State.Loaded(facts));
                },
                failure -> {
                    if (area.equals(looked)) state.set(new State.Failed(failure.sentence()));
                });
    }
}
