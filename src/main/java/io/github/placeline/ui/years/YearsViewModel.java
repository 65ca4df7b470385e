package io.github.placeline.ui.years;

import io.github.placeline.app.years.ThroughYears;
import io.github.placeline.app.years.YearsQuestion;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// State of the screen that plays the years: what is played, which year is shown, and whether it
/// runs. Knows no control; use from the FX thread only.
public final class YearsViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(ThroughYears years, List<Indicator> indicators) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Function<YearsQuestion, ThroughYears> load;
    private final Supplier<List<Indicator>> indicators;
    private final BackgroundRunner background;
    private AsAt known = AsAt.NOW;
    private @Nullable YearsQuestion question;

    public YearsViewModel(
            Function<YearsQuestion, ThroughYears> load,
            Supplier<List<Indicator>> indicators,
            BackgroundRunner background) {
        this.load = load;
        this.indicators = indicators;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Which frame is shown.
    public IntegerProperty atProperty() {
        return at;
    }

    /// Whether the years run by themselves.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public Optional<ThroughYears> loaded() {
        return state.get() instanceof State.Loaded(var years, _)
                ? Optional.of(years)
                : Optional.empty();
    }

    /// Turns to an indicator, an area followed; the other choices stay where they still fit.
    public void show(Area first, Indicator up) {
        YearsQuestion now = question;
        if (now != null && now.first().equals(first) && now.up().equals(up)) return;
        YearsQuestion next = YearsQuestion.of(first, up).as(known);
        ask(now == null ? next : next.with(now.second()).against(now.across()));
    }

    /// Follows another area as well, or none.
    public void follow(@Nullable Area second) {
        change(now -> now.with(second));
    }

    /// Sets another indicator to the right, or the place where it is null.
    public void against(@Nullable Indicator across) {
        change(now -> now.against(across));
    }

    /// Shows what was known then.
    public void show(AsAt asAt) {
        known = asAt;
        change(now -> now.as(asAt));
    }

    private void change(Function<YearsQuestion, YearsQuestion> how) {
        YearsQuestion now = question;
        if (now == null) return;
        YearsQuestion next = how.apply(now);
        if (!next.equals(now)) ask(next);
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        YearsQuestion asked = question;
        if (asked != null) ask(asked);
    }

    /// Starts, or stops; from the last year it starts over.
    public void playOrPause() {
        if (playing.get()) {
            playing.set(false);
        } else if (last() > 0) {
            if (at.get() == last()) at.set(0);
            playing.set(true);
        }
    }

    /// Stops where it is.
    public void pause() {
        playing.set(false);
    }

    /// The next year while the years run; they stop at the last.
    public void tick() {
        if (!playing.get()) return;
        go(at.get() + 1);
        if (at.get() >= last()) playing.set(false);
    }

    /// So many years on, or back.
    public void step(int by) {
        pause();
        go(at.get() + by);
    }

    public void goToFirst() {
        step(-at.get());
    }

    public void goToLast() {
        step(last() - at.get());
    }

    private void go(int frame) {
        at.set(Math.clamp(frame, 0, Math.max(0, last())));
    }

    private int last() {
        return loaded().map(years -> years.content().frames().size() - 1).orElse(0);
    }

    private void ask(YearsQuestion asked) {
        boolean same =
                loaded().map(shown -> shown.question().up().equals(asked.up())).orElse(false);
        question = asked;
        playing.set(false);
        if (!same) state.set(new State.Loading());
        background.run(
                "Reading the years",
                _ -> new State.Loaded(load.apply(asked), indicators.get()),
                loaded -> showIfStillWanted(asked, loaded, same),
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence()), false));
    }

    /// A new indicator starts at its last year, which is what people ask for first.
    private void showIfStillWanted(YearsQuestion asked, State result, boolean keepYear) {
        if (!asked.equals(question)) return;
        state.set(result);
        go(keepYear ? at.get() : last());
    }
}
