package io.github.placeline.ui.imports;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.plan.Listing;
import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.importing.plan.PlanRow;
import io.github.placeline.model.ImportCounts;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows of one file with what becomes of them, narrowed down by outcome and words.
public final class PlanViewModel {

    private final ReadOnlyObjectWrapper<ObservableList<PlanRow>> rows =
            new ReadOnlyObjectWrapper<>(new PlanRows(Listing.View.NOTHING));
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private CheckedFile file;

    public PlanViewModel(CheckedFile file) {
        this.file = file;
        outcome.subscribe(this::narrow);
        words.subscribe(this::narrow);
        narrow();
    }

    /// Shows the file as it is after an answer, with the same outcome and words.
    public void show(CheckedFile answered) {
        file = answered;
        narrow();
    }

    /// Those that remain, those that need an answer first.
    public ReadOnlyObjectProperty<ObservableList<PlanRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The only outcome to show, or null for all.
    public ObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome;
    }

    /// Words that all must stand in a row, or a line number.
    public StringProperty wordsProperty() {
        return words;
    }

    /// How many readings come to this, or are in the file where `wanted` is null.
    public long count(@Nullable Outcome wanted) {
        ImportCounts counts = file.report().counts();
        long leftOut = file.listing().count(Outcome.LEFT_OUT);
        return switch (wanted) {
            case null ->
                    counts.added()
                            + counts.changed()
                            + counts.unchanged()
                            + counts.heldBack()
                            + leftOut;
            case NEW -> counts.added();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case HELD_BACK -> counts.heldBack();
            case LEFT_OUT -> leftOut;
        };
    }

    /// What the table shows, in words.
    public String footer() {
        int shown = rows.get().size();
        if (words.get().isBlank() && outcome.get() == null)
            return String.format(
                    Locale.UK,
                    "%,d %s. Those held back come first, then changed, then new.",
                    shown,
                    shown == 1 ? "row" : "rows");
        return String.format(Locale.UK, "Showing %,d of %,d rows.", shown, all());
    }

    /// What stands in the place of an empty table.
    public String placeholder() {
        if (all() == 0) return "This file holds no readings to list.";
        return words.get().isBlank()
                ? "No row of this file comes to that."
                : "Nothing matches ‘%s’. Check the spelling or clear the search."
                        .formatted(words.get().strip());
    }

    private int all() {
        int all = 0;
        for (Outcome one : Outcome.values()) all += file.listing().count(one);
        return all;
    }

    private void narrow() {
        rows.set(new PlanRows(file.listing().view(outcome.get(), words.get())));
    }
}
