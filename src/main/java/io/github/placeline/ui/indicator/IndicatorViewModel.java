package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.GroupPair;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.Pinned;
import io.github.placeline.app.session.Memory;
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
    private final ObjectProperty<Set<Companion>> companions = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<ChartView> view =
            new SimpleObjectProperty<>(new ChartView.OverTime());
    private final ReadOnlyObjectWrapper<@Nullable GroupFacts> groups =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final IndicatorReader reader;
    private final BackgroundRunner background;
    private AsAt moment = AsAt.NOW;
    private final Habits habits;
    private Optional<GroupPair> pair = Optional.empty();

    /// @param memory what the reader chose before
    public IndicatorViewModel(IndicatorReader reader, BackgroundRunner background, Memory memory) {
        this.reader = reader;
        this.background = background;
        this.habits = new Habits(memory);
        companions.set(habits.companions());
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

    /// Shows the figures as they were known then.
    public void show(AsAt then) {
        moment = then;
        ask(now -> now.with(then));
    }

    /// How the record is looked at; the usual way again for another indicator.
    public ReadOnlyObjectProperty<ChartView> viewProperty() {
        return view;
    }

    /// The two groups of the view of groups; null until they are read and in every other view.
    public ReadOnlyObjectProperty<@Nullable GroupFacts> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// Shows an indicator of an area: everybody, over the years that were chosen last.
    public void show(Area area, Indicator indicator) {
        IndicatorQuestion before = question.get();
        boolean sameArea = before != null && before.area().equals(area);
        if (before != null && sameArea && before.indicator().equals(indicator)) return;
        IndicatorQuestion next =
                IndicatorQuestion.of(area, indicator).with(moment).with(habits.window());
        Area other = before == null ? null : before.beside();
        pair = Optional.empty();
        look(new ChartView.OverTime());
        question.set(next.beside(area.equals(other) ? null : other));
    }

    /// Shows other years.
    public void show(Window years) {
        habits.keep(years);
        ask(now -> now.with(years));
    }

    /// Shows another area beside this one, or none.
    public void showBeside(@Nullable Area other) {
        ask(now -> now.beside(other));
    }

    /// Looks at the record in another way.
    public void look(ChartView next) {
        groups.set(null);
        view.set(next);
        readGroups();
    }

    /// Sets two groups beside each other.
    public void show(GroupPair both) {
        pair = Optional.of(both);
        readGroups();
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
        habits.keep(next);
    }

    /// How charts are made of facts now: with the companions that are wanted. May be kept, and used
    /// away from the window.
    public Function<IndicatorFacts, ChartContent> dressing() {
        Set<Companion> wanted = companions.get();
        return facts -> Companion.only(facts.chart(), wanted).with(Pinned.notes(facts.notes()));
    }

    private void ask(Function<IndicatorQuestion, IndicatorQuestion> change) {
        IndicatorQuestion now = question.get();
        if (now != null) question.set(change.apply(now));
    }

    private void read(IndicatorQuestion asked) {
        if (!isShown(asked)) state.set(new State.Loading());
        background.run(
                "Reading " + asked.indicator().name(),
                _ -> reader.facts(asked),
                facts -> showIfStillWanted(asked, new State.Loaded(facts)),
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence())));
    }

    /// Whether the page is about the same indicator of the same area already: then it stays until
    /// the next answer.
    private boolean isShown(IndicatorQuestion asked) {
        return state.get() instanceof State.Loaded(var facts)
                && facts.question().area().equals(asked.area())
                && facts.question().indicator().id() == asked.indicator().id();
    }

    private void showIfStillWanted(IndicatorQuestion asked, State next) {
        if (!asked.equals(question.get())) return;
        state.set(next);
        if (next instanceof State.Loaded(var facts) && !ChartView.of(facts).contains(view.get()))
            look(new ChartView.OverTime());
        else readGroups();
    }

    private void readGroups() {
        IndicatorQuestion asked = question.get();
        if (asked == null || !(view.get() instanceof ChartView.Groups)) return;
        Optional<GroupPair> wanted = pair;
        background.run(
                "Reading the groups of " + asked.indicator().name(),
                _ -> reader.groups(asked, wanted),
                facts -> {
                    if (asked.equals(question.get()) && wanted.equals(pair)) groups.set(facts);
                },
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence())));
    }
}
