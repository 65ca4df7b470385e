package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// State of the indicator page. Knows no control; use from the FX thread only.
public final class IndicatorViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(IndicatorFacts facts) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ObjectProperty<@Nullable IndicatorQuestion> question =
            new SimpleObjectProperty<>();
    private final ObjectProperty<Set<Companion>> companions =
            new SimpleObjectProperty<>(Companion.USUAL);
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final Function<IndicatorQuestion, IndicatorFacts> load;
    private final BackgroundRunner background;
    private AsAt moment = AsAt.NOW;

    public IndicatorViewModel(
            Function<IndicatorQuestion, IndicatorFacts> load, BackgroundRunner background) {
        this.load = load;
        this.background = background;
        question.subscribe(asked -> {
            if (asked != null) read(asked);
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The figures on the page, if there are any.
    public Optional<IndicatorFacts> loaded() {
        return state.get() instanceof State.Loaded(var facts)
                ? Optional.of(facts)
                : Optional.empty();
    }

    /// What the chart shows beside the area, as far as there is any of it.
    public ObjectProperty<Set<Companion>> companionsProperty() {
        return companions;
    }

    /// Shows an indicator of an area: everybody, over the years that were shown last.
    public void show(Area area, Indicator indicator) {
        IndicatorQuestion before = question.get();
        IndicatorQuestion next = IndicatorQuestion.of(area, indicator).with(moment);
        if (before != null) next = next.with(before.window());
        boolean same =
                before != null
                        && before.area().equals(area)
                        && before.indicator().equals(indicator);
        if (!same) question.set(next);
    }

    /// Shows the figures as they were known then.
    public void show(AsAt then) {
        moment = then;
        ask(now -> now.with(then));
    }

    public void show(Window years) {
        ask(now -> now.with(years));
    }

    public void show(Breakdown part) {
        ask(now -> now.with(part));
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        IndicatorQuestion asked = question.get();
        if (asked != null) read(asked);
    }

    public void toggle(Companion companion) {
        Set<Companion> next = EnumSet.copyOf(companions.get());
        if (!next.remove(companion)) next.add(companion);
        companions.set(next);
    }

    /// The chart of `facts` with the companions that are wanted.
    public ChartContent chart(IndicatorFacts facts) {
        return Companion.only(facts.chart(), companions.get());
    }

    private void ask(Function<IndicatorQuestion, IndicatorQuestion> change) {
        IndicatorQuestion now = question.get();
        if (now != null) question.set(change.apply(now));
    }

    private void read(IndicatorQuestion asked) {
        if (!isShown(asked)) state.set(new State.Loading());
        background.run(
                "Reading " + asked.indicator().name(),
                _ -> load.apply(asked),
                facts -> showIfStillWanted(asked, new State.Loaded(facts)),
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence())));
    }

    /// Whether the page is about the same indicator of the same area already: then it stays until
    /// the next answer.
    private boolean isShown(IndicatorQuestion asked) {
        return state.get() instanceof State.Loaded(var facts)
                && facts.question().area().equals(asked.area())
                && facts.question().indicator().equals(asked.indicator());
    }

    private void showIfStillWanted(IndicatorQuestion asked, State next) {
        if (asked.equals(question.get())) state.set(next);
    }
}
