package io.github.placeline.ui.priorities;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.plan.Outline;
import io.github.placeline.app.plan.PriorityPlan;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// State of the priorities' screen. Every change is kept at once and can be taken back. Knows no
/// control; use from the FX thread only.
public final class PrioritiesViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(PriorityPlan plan) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final IntegerProperty place = new SimpleIntegerProperty(0);
    private final StringProperty search = new SimpleStringProperty("");
    private final Function<Area, PriorityPlan> read;
    private final BiFunction<Area, List<Priority>, PriorityPlan> keep;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Runnable onChange;
    private @Nullable Area area;

    /// @param onChange called when priorities were changed
    public PrioritiesViewModel(
            Function<Area, PriorityPlan> read,
            BiFunction<Area, List<Priority>, PriorityPlan> keep,
            BackgroundRunner background,
            Edits edits,
            Runnable onChange) {
        this.read = read;
        this.keep = keep;
        this.background = background;
        this.edits = edits;
        this.onChange = onChange;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Which priority is looked at, counted from 0.
    public IntegerProperty placeProperty() {
        return place;
    }

    /// What the list of all indicators is searched for.
    public StringProperty searchProperty() {
        return search;
    }

    public void show(Area wanted) {
        if (wanted.equals(area)) return;
        area = wanted;
        place.set(0);
        search.set("");
        state.set(new State.Loading());
        refresh();
    }

    /// Reads the plan again.
    public void refresh() {
        Area wanted = area;
        if (wanted == null) return;
        background.run(
                "Reading the priorities of " + wanted.name(),
                _ -> read.apply(wanted),
                this::showIfStillWanted,
                failure -> state.set(new State.Failed(failure.sentence())));
    }

    /// The plan that is shown, if any.
    public Optional<PriorityPlan> plan() {
        return state.get() instanceof State.Loaded(var plan) ? Optional.of(plan) : Optional.empty();
    }

    /// The priority that is looked at, if any.
    public Optional<Priority> chosen() {
        return plan().map(PriorityPlan::priorities)
                .filter(all -> place.get() >= 0 && place.get() < all.size())
                .map(all -> all.get(place.get()));
    }

    /// The indicators like the search, by topic and name.
    public List<Indicator> found() {
        String wanted = search.get().strip().toLowerCase(Locale.UK);
        return plan().map(PriorityPlan::indicators).orElse(List.of()).stream()
                .filter(one -> isLike(one, wanted))
                .toList();
    }

    private static boolean isLike(Indicator indicator, String wanted) {
        return (indicator.name()
                        + " "
                        + ShortName.title(indicator)
                        + " "
                        + indicator.code()
                        + " "
                        + String.join(" ", indicator.topics()))
                .toLowerCase(Locale.UK)
                .contains(wanted);
    }

    public void add() {
        plan().ifPresent(plan ->
                change("A priority was added", plan.with("New priority"), last(plan)));
    }

    public void start(Outline outline) {
        plan().ifPresent(plan ->
                change(
                        "The outline of " + outline.name() + " was taken over",
                        plan.with(outline),
                        0));
    }

    public void rename(String title) {
        String wanted = title.strip();
        chosen().filter(one -> !wanted.isEmpty() && !one.title().equals(wanted))
                .ifPresent(one ->
                        plan().ifPresent(plan ->
                                change(
                                        "Priority " + (place.get() + 1) + " was renamed",
                                        plan.renamed(place.get(), wanted),
                                        place.get())));
    }

    public void delete() {
        chosen().ifPresent(one ->
                plan().ifPresent(plan ->
                        change(
                                "“" + one.title() + "” was deleted",
                                plan.without(place.get()),
                                Math.max(0, Math.min(place.get(), last(plan) - 2)))));
    }

    public void move(int from, int to) {
        plan().ifPresent(plan ->
                change("The priorities were put in another order", plan.moved(from, to), to));
    }

    /// Takes an indicator into the priority that is looked at, or out of it.
    public void toggle(Indicator indicator) {
        chosen().ifPresent(one ->
                plan().ifPresent(plan ->
                        change(
                                ShortName.title(indicator)
                                        + (one.indicators().contains(indicator.id())
                                                ? " was taken out"
                                                : " was added"),
                                plan.toggled(place.get(), indicator),
                                place.get())));
    }

    public void moveIndicator(int from, int to) {
        plan().ifPresent(plan ->
                change(
                        "The indicators were put in another order",
                        plan.indicatorMoved(place.get(), from, to),
                        place.get()));
    }

    private static int last(PriorityPlan plan) {
        return plan.priorities().size();
    }

    private void change(String words, List<Priority> next, int then) {
        PriorityPlan before = plan().orElseThrow();
        keep(
                before.area(),
                next,
                then,
                after ->
                        edits.made(
                                new Edits.Edit(
                                        words,
                                        () -> keep(before.area(), before.priorities(), 0, _ -> {}),
                                        () ->
                                                keep(
                                                        before.area(),
                                                        after.priorities(),
                                                        then,
                                                        _ -> {}))));
    }

    private void keep(
            Area of,
            List<Priority> priorities,
            int then,
            java.util.function.Consumer<PriorityPlan> onKept) {
        background.run(
                "Keeping the priorities of " + of.name(),
                _ -> keep.apply(of, priorities),
                plan -> {
                    place.set(Math.min(then, Math.max(0, plan.priorities().size() - 1)));
                    showIfStillWanted(plan);
                    onChange.run();
                    onKept.accept(plan);
                },
                failure -> state.set(new State.Failed(failure.sentence())));
    }

    private void showIfStillWanted(PriorityPlan plan) {
        if (plan.area().equals(area)) state.set(new State.Loaded(plan));
    }
}
