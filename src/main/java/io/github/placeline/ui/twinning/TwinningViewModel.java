package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.twinning.TwinSuggestions.Suggested;
import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.app.twinning.TwinningQuestion;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// State of the twinning page. Knows no control; use from the FX thread only.
public final class TwinningViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(TwinningAnswer answer) implements State {}

        record Failed(String sentence) implements State {}
    }

    /// How far the search for twins among the neighbours is. It begins when somebody looks at it.
    public sealed interface Twins {
        record NotAsked() implements Twins {}

        record Looking(Area area) implements Twins {}

        record Found(Suggested suggested) implements Twins {}

        record Failed(String sentence) implements Twins {}
    }

    private final ObjectProperty<@Nullable TwinningQuestion> question =
            new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.MOVED);
    private final ReadOnlyObjectWrapper<Twins> twins =
            new ReadOnlyObjectWrapper<>(new Twins.NotAsked());
    private final Function<TwinningQuestion, TwinningAnswer> load;
    private final TwinFinder suggest;
    private final BackgroundRunner background;
    private AsAt moment = AsAt.NOW;

    public TwinningViewModel(
            Function<TwinningQuestion, TwinningAnswer> load,
            TwinFinder suggest,
            BackgroundRunner background) {
        this.load = load;
        this.suggest = suggest;
        this.background = background;
        question.subscribe(asked -> {
            if (asked != null) read(asked);
        });
        lens.subscribe(_ -> lookForTwins());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the side panel shows.
    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    public ReadOnlyObjectProperty<Twins> twinsProperty() {
        return twins.getReadOnlyProperty();
    }

    /// The years that are asked for; null before anything is.
    public ObservableValue<@Nullable Window> windowProperty() {
        return question.map(TwinningQuestion::window);
    }

    /// The two areas on the page, if there are any.
    public Optional<TwinningFacts> loaded() {
        return state.get() instanceof State.Loaded(TwinningAnswer.Together(var facts))
                ? Optional.of(facts)
                : Optional.empty();
    }

    /// The answer on the page, whether or not the areas could be set side by side.
    public Optional<TwinningAnswer> answer() {
        return state.get() instanceof State.Loaded(var answer)
                ? Optional.of(answer)
                : Optional.empty();
    }

    /// Shows two areas, over the years that were shown last.
    public void show(Area first, @Nullable Area second, @Nullable Indicator indicator) {
        TwinningQuestion before = question.get();
        Window years = before == null ? Window.TEN : before.window();
        question.set(new TwinningQuestion(first, second, indicator, years, moment));
    }

    /// Shows what was known at a moment.
    public void show(AsAt asAt) {
        if (asAt.equals(moment)) return;
        moment = asAt;
        TwinningQuestion now = question.get();
        if (now == null) return;
        twins.set(new Twins.NotAsked());
        question.set(now.asAt(asAt));
    }

    /// The moment whose knowledge is shown.
    public AsAt moment() {
        return moment;
    }

    public void show(Window years) {
        TwinningQuestion now = question.get();
        if (now != null) question.set(now.with(years));
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        TwinningQuestion asked = question.get();
        if (asked == null) return;
        twins.set(new Twins.NotAsked());
        read(asked);
    }

    private void read(TwinningQuestion asked) {
        if (!(state.get() instanceof State.Loaded)) state.set(new State.Loading());
        background.run(
                "Setting areas side by side",
                _ -> load.apply(asked),
                answer -> showIfStillWanted(asked, new State.Loaded(answer)),
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence())));
        lookForTwins();
    }

    private void showIfStillWanted(TwinningQuestion asked, State next) {
        if (asked.equals(question.get())) state.set(next);
    }

    private void lookForTwins() {
        TwinningQuestion asked = question.get();
        if (lens.get() != Lens.NEIGHBOURS || asked == null) return;
        Area area = asked.first();
        if (area.equals(areaOfTwins())) return;
        twins.set(new Twins.Looking(area));
        background.run(
                "Comparing " + area.name() + " with its neighbours",
                progress -> suggest.of(area, asked.asAt(), progress),
                found -> showIfStillWanted(area, new Twins.Found(found)),
                failure -> showIfStillWanted(area, new Twins.Failed(failure.sentence())));
    }

    private void showIfStillWanted(Area area, Twins next) {
        if (twins.get() instanceof Twins.Looking(var looked) && looked.equals(area))
            twins.set(next);
    }

    private @Nullable Area areaOfTwins() {
        return switch (twins.get()) {
            case Twins.Looking(var area) -> area;
            case Twins.Found(var suggested) -> suggested.area();
            case Twins.NotAsked _, Twins.Failed _ -> null;
        };
    }
}
