package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.deck.Finding;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is to be looked at before the deck is shown. Knows no control; use from the FX thread only.
public final class RehearsalViewModel {

    /// How far the check has come.
    public sealed interface State {
        record NotAsked() implements State {}

        record Checking() implements State {}

        record Checked(List<Finding> findings) implements State {}

        record Failed(String sentence) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NotAsked());
    private final DecksViewModel decks;
    private final DeckDesk desk;
    private final BackgroundRunner background;
    private Optional<Deck> wanted = Optional.empty();
    private boolean looking;

    public RehearsalViewModel(DecksViewModel decks, DeckDesk desk, BackgroundRunner background) {
        this.decks = decks;
        this.desk = desk;
        this.background = background;
        decks.chosenProperty()
                .subscribe(_ -> {
                    if (looking) check();
                });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether somebody looks: then the deck is checked after every change.
    public void lookAt(boolean now) {
        looking = now;
        if (now) check();
        else wanted = Optional.empty();
    }

    /// Checks the deck as it is now.
    public void check() {
        Optional<Deck> deck = decks.chosenProperty().get();
        if (deck.isEmpty() || deck.equals(wanted)) return;
        wanted = deck;
        state.set(new State.Checking());
        background.run(
                "Checking “" + deck.get().title() + "”",
                progress -> desk.rehearse(deck.get(), progress),
                found -> {
                    if (deck.equals(wanted)) state.set(new State.Checked(found));
                },
                failure -> {
                    if (deck.equals(wanted)) state.set(new State.Failed(failure.sentence()));
                });
    }

    /// Goes to the slide of a finding.
    public void open(Finding finding) {
        decks.select(finding.slide());
    }

    /// Agrees with the figures as they are now.
    public void agree() {
        decks.slides().agree();
    }
}
