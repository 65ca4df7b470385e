package io.github.placeline.ui.record;

import io.github.placeline.app.longseries.Joint;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.ui.record.RecordDesk.Subject;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What an indicator carries on and where its record breaks. Knows no control; use from the FX
/// thread only.
public final class JointsViewModel {

    /// What there is to say of an older indicator.
    public sealed interface State {
        /// None is chosen yet.
        record Choosing() implements State {}

        /// One is compared; nothing is changed.
        record Compared(Joint joint) implements State {}

        /// This one is part of the record.
        record Joined(Joint joint) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Choosing());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Indicator> older = new SimpleObjectProperty<>();
    private final ObservableList<Indicator> candidates = FXCollections.observableArrayList();
    private final ObservableList<Breakdown> breakdowns = FXCollections.observableArrayList();
    private final ObservableList<SeriesBreak> breaks = FXCollections.observableArrayList();
    private final ObservableList<Period> periods = FXCollections.observableArrayList();
    private final RecordDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private final Runnable onChange;
    private @Nullable Subject subject;

    /// @param onChange called when the record has changed
    JointsViewModel(
            RecordDesk desk, BackgroundRunner background, Consumer<Notice> say, Runnable onChange) {
        this.desk = desk;
        this.background = background;
        this.say = say;
        this.onChange = onChange;
        query.subscribe((_, _) -> search());
        older.subscribe(chosen -> {
            if (chosen != null) offer(chosen);
        });
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The older indicator that is compared.
    ObjectProperty<@Nullable Indicator> olderProperty() {
        return older;
    }

    ObservableList<Indicator> candidates() {
        return candidates;
    }

    /// Those that the older indicator has.
    ObservableList<Breakdown> breakdowns() {
        return breakdowns;
    }

    ObservableList<SeriesBreak> breaks() {
        return breaks;
    }

    /// Where a break can be: periods with figures, the newest first.
    ObservableList<Period> periods() {
        return periods;
    }

    void show(Subject wanted) {
        boolean other = !wanted.equals(subject);
        subject = wanted;
        if (other) {
            older.set(null);
            query.set("");
        }
        read("Reading the breaks", s -> desk.breaks(s.indicator()), breaks::setAll);
        read("Reading the periods", desk::periods, periods::setAll);
        read(
                "Reading the long series",
                s -> desk.joined(s.indicator(), s.breakdown()),
                this::joined);
        search();
    }

    private void joined(Optional<Joint> joint) {
        if (joint.isPresent()) state.set(new State.Joined(joint.get()));
        else if (!(state.get() instanceof State.Compared) || older.get() == null)
            state.set(new State.Choosing());
    }

    private void search() {
        String text = query.get();
        read(
                "Looking for indicators",
                s -> desk.candidates(s.indicator(), text),
                found -> {
                    if (text.equals(query.get())) candidates.setAll(found);
                });
    }

    private void offer(Indicator chosen) {
        read(
                "Reading the parts",
                _ -> desk.breakdowns(chosen),
                found -> {
                    if (!chosen.equals(older.get())) return;
                    breakdowns.setAll(found);
                    Subject now = subject;
                    if (found.isEmpty() || now == null) return;
                    compare(found.contains(now.breakdown()) ? now.breakdown() : found.getFirst());
                });
    }

    /// Compares with this part of the older indicator.
    void compare(Breakdown part) {
        Indicator chosen = older.get();
        if (chosen == null) return;
        read(
                "Comparing the two files",
                s -> desk.compare(s.indicator(), s.breakdown(), chosen, part),
                joint -> {
                    if (chosen.equals(older.get())) state.set(new State.Compared(joint));
                });
    }

    /// Makes what is compared the indicator's record.
    void join() {
        if (!(state.get() instanceof State.Compared(var joint))) return;
        change(
                "Joining the two files",
                () -> desk.join(joint),
                "%s now continues %s.".formatted(joint.newer().name(), joint.older().name()));
    }

    /// Takes the older indicator out of the record.
    void part() {
        if (!(state.get() instanceof State.Joined(var joint))) return;
        older.set(null);
        change(
                "Parting the two files",
                () -> desk.part(joint),
                "%s stands alone again.".formatted(joint.newer().name()));
    }

    /// Enters a break, or saves another wording or period of one.
    ///
    /// @param before where it was, empty for a new one
    void enter(Optional<Period> before, Period first, String what) {
        Subject now = Objects.requireNonNull(subject);
        change(
                "Saving the break",
                () -> desk.enter(now.indicator(), before, first, what),
                "Series break %s saved.".formatted(first.label()));
    }

    void remove(SeriesBreak joint) {
        Subject now = Objects.requireNonNull(subject);
        change(
                "Removing the break",
                () -> desk.remove(now.indicator(), joint),
                "Series break %s removed.".formatted(joint.first().label()));
    }

    private void change(String what, Supplier<Long> work, String done) {
        background.run(
                what,
                _ -> work.get(),
                batch -> {
                    say.accept(Notice.done(done, new Notice.Offer("Undo", () -> undo(batch))));
                    changed();
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    private void undo(long batch) {
        background.run(
                "Taking the change back",
                _ -> {
                    desk.undo(batch);
                    return batch;
                },
                _ -> {
                    say.accept(Notice.done("Taken back. The record is what it was before."));
                    changed();
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    private void changed() {
        onChange.run();
        Subject now = subject;
        if (now != null) show(now);
    }

    private <T> void read(
            String what, java.util.function.Function<Subject, T> work, Consumer<? super T> onDone) {
        Subject asked = subject;
        if (asked == null) return;
        background.run(
                what,
                _ -> work.apply(asked),
                found -> {
                    if (asked.equals(subject)) onDone.accept(found);
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }
}
