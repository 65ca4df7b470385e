package io.github.placeline.ui.spine;

import io.github.placeline.app.compare.SpineFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// State of the spine chart: whose it is and which line is read. Knows no control; use from the FX
/// thread only.
public final class SpineViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(SpineFacts facts) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper(0);
    private final SpineReader load;
    private final BackgroundRunner background;
    private @Nullable Area area;
    private AsAt moment = AsAt.NOW;

    public SpineViewModel(SpineReader load, BackgroundRunner background) {
        this.load = load;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The place of the line that is read.
    public ReadOnlyIntegerProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public Optional<SpineFacts> loaded() {
        return state.get() instanceof State.Loaded(var facts)
                ? Optional.of(facts)
                : Optional.empty();
    }

    /// The line that is read; empty where there is none.
    public Optional<SpineFacts.Line> line() {
        return loaded().map(SpineFacts::lines)
                .filter(lines -> reading.get() < lines.size())
                .map(lines -> lines.get(reading.get()));
    }

    public void show(Area wanted) {
        if (wanted.equals(area)) return;
        area = wanted;
        reading.set(0);
        state.set(new State.Loading());
        read(wanted);
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

    /// Reads another line, as far as there are any.
    public void read(int place) {
        loaded().ifPresent(facts ->
                reading.set(Math.clamp(place, 0, Math.max(0, facts.lines().size() - 1))));
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        Area shown = area;
        if (shown != null) read(shown);
    }

    private void read(Area wanted) {
        AsAt asAt = moment;
        background.run(
                "Comparing " + wanted.name(),
                progress -> load.facts(wanted, asAt, progress),
                facts -> {
                    if (!wanted.equals(area) || !asAt.equals(moment)) return;
                    state.set(new State.Loaded(facts));
                    read(reading.get());
                },
                failure -> {
                    if (wanted.equals(area)) state.set(new State.Failed(failure.sentence()));
                });
    }
}
