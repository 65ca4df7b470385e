package io.github.placeline.ui.imports;

import io.github.placeline.model.ImportBatch;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One import of the history: what, when, by whom, how much, and the way to take it back.
final class BatchRow {

    private BatchRow() {}

    static Node of(ImportBatch batch, ImportsViewModel model) {
        VBox words =
                new VBox(
                        label(batch.fileName(), "body-strong"),
                        label(BatchWords.moment(batch.at()) + " by " + batch.by(), "caption"),
                        wrapped(BatchWords.counts(batch)));
        words.setMinWidth(0);
        HBox row = new HBox(12, words, details(batch, model));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("batch-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        Instant undone = batch.undoneAt();
        if (undone == null) row.getChildren().add(undo(batch, model));
        else
            words.getChildren()
                    .add(label("Taken back " + BatchWords.moment(undone), "caption-strong"));
        return row;
    }

    private static Button details(ImportBatch batch, ImportsViewModel model) {
        Button details = new Button("Details");
        details.setAccessibleText("Details of the import of " + batch.fileName());
        details.setMinWidth(Region.USE_PREF_SIZE);
        details.setOnAction(_ -> model.history().open(batch));
        return details;
    }

    private static Button undo(ImportBatch batch, ImportsViewModel model) {
        Button undo = new Button("Undo");
        undo.setAccessibleText("Undo the import of " + batch.fileName());
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> model.undo(batch));
        return undo;
    }

    private static Label wrapped(String text) {
        Label label = label(text, "caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
