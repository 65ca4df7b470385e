package io.github.placeline.ui.imports;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.ui.controls.Copying;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.imports.ImportHistory.Details;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Binds `details.fxml`: one import of the history with everything that is known of it.
public final class DetailsController {

    @FXML private Label name;
    @FXML private Label when;
    @FXML private Label format;
    @FXML private Label counts;
    @FXML private TextField hash;
    @FXML private Label recipeLabel;
    @FXML private HBox recipeBox;
    @FXML private Label recipe;
    @FXML private VBox problems;
    @FXML private Button undo;
    @FXML private Button back;
    private final ImportsViewModel model;
    private final Details details;

    DetailsController(ImportsViewModel model, Details details) {
        this.model = model;
        this.details = details;
    }

    @FXML
    private void initialize() {
        ImportBatch batch = details.batch();
        name.setText(batch.fileName());
        when.setText(BatchWords.when(batch));
        format.setText(BatchWords.format(batch));
        counts.setText(BatchWords.counts(batch));
        hash.setText(batch.sha256());
        for (Node part : List.of(recipeLabel, recipeBox)) {
            part.setVisible(details.recipe().isPresent());
            part.setManaged(details.recipe().isPresent());
        }
        details.recipe().ifPresent(kept -> recipe.setText(kept.name()));
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setVisible(!batch.isUndone());
        undo.setAccessibleText("Undo the import of " + batch.fileName());
        Parent list =
                Fxml.load(
                        "problems.fxml",
                        new ProblemsController(new ProblemsViewModel(details.problems())));
        VBox.setVgrow(list, Priority.ALWAYS);
        problems.getChildren().setAll(list);
        Platform.runLater(back::requestFocus);
    }

    @FXML
    private void undo() {
        model.history().closeDetails();
        model.undo(details.batch());
    }

    @FXML
    private void copyRecipe() {
        details.recipe().ifPresent(kept -> Copying.copy(kept.text()));
    }

    @FXML
    private void back() {
        model.history().closeDetails();
    }
}
