package io.github.placeline.ui.ranking;

import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingQuestion;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// State of the ranked list. Knows no control; use from the FX thread only.
public final class RankingViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(Ranking ranking) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final Function<RankingQuestion, Ranking> load;
    private final BackgroundRunner background;
    private @Nullable RankingQuestion question;
    private AsAt moment = AsAt.NOW;

    public RankingViewModel(Function<RankingQuestion, Ranking> load, BackgroundRunner background) {
        this.load = load;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Optional<Ranking> loaded() {
        return state.get() instanceof State.Loaded(var ranking)
                ? Optional.of(ranking)
                : Optional.empty();
    }

    /// Shows the newest period's list with the area picked out.
    public void show(Area looked, Indicator indicator) {
        RankingQuestion now = question;
        if (now == null || !now.looked().equals(looked) || !now.indicator().equals(indicator))
            ask(RankingQuestion.of(looked, indicator).asAt(moment));
    }

    /// Shows what was known at a moment.
    public void show(AsAt asAt) {
        moment = asAt;
        RankingQuestion now = question;
        if (now != null && !now.asAt().equals(asAt)) ask(now.asAt(asAt));
    }

    public void show(Period period) {
        RankingQuestion now = question;
        boolean shown = loaded().map(ranking -> period.equals(ranking.period())).orElse(false);
        if (now != null && !shown) ask(now.in(period));
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        RankingQuestion asked = question;
        if (asked != null) ask(asked);
    }

    private void ask(RankingQuestion asked) {
        boolean same =
                loaded().map(shown -> shown.indicator().equals(asked.indicator())).orElse(false);
        question = asked;
        if (!same) state.set(new State.Loading());
        background.run(
                "Ranking authorities",
                _ -> load.apply(asked),
                ranking -> showIfStillWanted(asked, new State.Loaded(ranking)),
                failure -> showIfStillWanted(asked, new State.Failed(failure.sentence())));
    }

    private void showIfStillWanted(RankingQuestion asked, State next) {
        if (asked.equals(question)) state.set(next);
    }
}
