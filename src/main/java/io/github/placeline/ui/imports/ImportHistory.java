package io.github.placeline.ui.imports;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Problem;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Every import into the workspace, and the one that is looked at. Knows no control; use from the
/// FX thread only.
public final class ImportHistory {

    /// One import of the history, what was wrong with its file, and how its tables were read.
    public record Details(ImportBatch batch, List<Problem> problems, Optional<KeptRecipe> recipe) {
        public Details {
            problems = List.copyOf(problems);
        }
    }

    private final ObservableList<ImportBatch> all = FXCollections.observableArrayList();
    private final ObservableList<ImportBatch> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ImportDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Failure> onFailed;

    ImportHistory(ImportDesk desk, BackgroundRunner background, Consumer<Failure> onFailed) {
        this.desk = desk;
        this.background = background;
        this.onFailed = onFailed;
    }

    /// Every import, the newest first.
    public ObservableList<ImportBatch> all() {
        return shown;
    }

    /// Reads it again.
    public void refresh() {
        background.run("Reading the history", _ -> desk.history(), all::setAll, onFailed);
    }

    /// Shows everything that is known of one import.
    public void open(ImportBatch batch) {
        background.run(
                "Reading the history",
                _ -> new Details(batch, desk.problemsOf(batch), desk.recipeOf(batch)),
                details::set,
                onFailed);
    }

    public void closeDetails() {
        details.set(null);
    }

    /// The import that is looked at, null for the list of all.
    public ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }
}
