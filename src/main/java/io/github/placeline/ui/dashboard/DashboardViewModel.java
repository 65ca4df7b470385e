package io.github.placeline.ui.dashboard;

import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// State of the dashboard. Knows no control; use from the FX thread only.
public final class DashboardViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(DashboardFacts facts) implements State {}

        /// The area has no figures.
        record Empty(DashboardFacts facts) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ObjectProperty<@Nullable DashboardQuestion> question =
            new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final Function<DashboardQuestion, DashboardFacts> load;
    private final BackgroundRunner background;
    private AsAt moment = AsAt.NOW;

    public DashboardViewModel(
            Function<DashboardQuestion, DashboardFacts> load, BackgroundRunner background) {
        this.load = load;
        this.background = background;
        question.subscribe(asked -> {
            if (asked != null) read(asked);
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Shows an area since the baseline that fits it best; what is shown already stays as it is.
    public void show(Area area) {
        DashboardQuestion now = question.get();
        if (now == null || !now.area().equals(area))
            question.set(DashboardQuestion.of(area).with(moment));
    }

    /// Shows the figures as they were known then.
    public void show(AsAt then) {
        moment = then;
        DashboardQuestion now = question.get();
        if (now != null) question.set(now.with(then));
    }

    /// Counts every change since the year.
    public void since(int year) {
        DashboardQuestion now = question.get();
        if (now != null) question.set(now.since(year));
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        DashboardQuestion asked = question.get();
        if (asked != null) read(asked);
    }

    private void read(DashboardQuestion asked) {
        if (!isShown(asked.area())) state.set(new State.Loading());
        background.run(
                "Reading the figures of " + asked.area().name(),
                _ -> load.apply(asked),
                facts ->
                        showIfStillWanted(
                                asked,
                                facts.isEmpty() ? new State.Empty(facts) : new State.Loaded(facts)),
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence())));
    }

    private boolean isShown(Area area) {
        return state.get() instanceof State.Loaded(var facts) && facts.header().area().equals(area);
    }

    private void showIfStillWanted(DashboardQuestion asked, State next) {
        if (asked.equals(question.get())) state.set(next);
    }
}
