package io.github.placeline.ui.find;

import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A search while one types. Knows no control; use from the FX thread only.
public final class FindViewModel {

    /// What to show below the field.
    public sealed interface State {
        record Looking() implements State {}

        record Matches(List<Found> found) implements State {}

        record Nothing(String message) implements State {}
    }

    private final String prompt;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Looking());
    private final Function<String, List<Found>> search;
    private final BackgroundRunner background;
    private final Consumer<Found> onChosen;
    private boolean isAwaited;
    private boolean isHurried;

    /// @param prompt what can be looked for, as the name of the field
    /// @param search the likeliest first; everything on offer for an empty text
    public FindViewModel(
            String prompt,
            Function<String, List<Found>> search,
            BackgroundRunner background,
            Consumer<Found> onChosen) {
        this.prompt = prompt;
        this.search = search;
        this.background = background;
        this.onChosen = onChosen;
        query.subscribe(this::look);
    }

    public String prompt() {
        return prompt;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void choose(Found found) {
        onChosen.accept(found);
    }

    /// Chooses by Enter. Whoever types fast presses it before the answer is there: then the first
    /// of the answer is chosen when it comes, not what was found for less of the text.
    ///
    /// @param lit the one that is lit in the list, null for none
    public void enter(@Nullable Found lit) {
        if (isAwaited) isHurried = true;
        else if (lit != null) onChosen.accept(lit);
    }

    private void look(String wanted) {
        isAwaited = true;
        isHurried = false;
        background.run(
                "Searching",
                _ -> search.apply(wanted.strip()),
                found -> showIfStillWanted(wanted, stateOf(wanted, found)),
                failure -> showIfStillWanted(wanted, new State.Nothing(failure.sentence())));
    }

    private static State stateOf(String wanted, List<Found> found) {
        if (!found.isEmpty()) return new State.Matches(found);
        if (wanted.isBlank())
            return new State.Nothing("No figures stored yet. Import a file to start.");
        return new State.Nothing(
                "Nothing matches '%s'. Check the spelling or clear the search."
                        .formatted(wanted.strip()));
    }

    private void showIfStillWanted(String wanted, State next) {
        if (!wanted.equals(query.get())) return;
        isAwaited = false;
        state.set(next);
        boolean chooses = isHurried;
        isHurried = false;
        if (chooses && next instanceof State.Matches(var found)) onChosen.accept(found.getFirst());
    }
}
