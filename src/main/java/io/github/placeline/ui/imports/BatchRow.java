package io.github.placeline.ui.imports;

import io.github.placeline.model.ImportBatch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One import of the history: what, when, by whom, how much, and the way to take it back.
final class BatchRow {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private BatchRow() {}

    static Node of(ImportBatch batch, ImportsViewModel model) {
        VBox words =
                new VBox(
                        label(batch.fileName(), "body-strong"),
                        label(moment(batch.at()) + " by " + batch.by(), "caption"),
                        label(counts(batch), "caption"));
        words.setMinWidth(0);
        HBox row = new HBox(12, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("batch-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        Instant undone = batch.undoneAt();
        if (undone == null) row.getChildren().add(undo(batch, model));
        else words.getChildren().add(label("Taken back " + moment(undone), "caption-strong"));
        return row;
    }

    private static Button undo(ImportBatch batch, ImportsViewModel model) {
        Button undo = new Button("Undo");
        undo.setAccessibleText("Undo the import of " + batch.fileName());
        undo.setOnAction(_ -> model.undo(batch));
        return undo;
    }

    private static String counts(ImportBatch batch) {
        return String.format(
                Locale.UK,
                "%,d new, %,d changed, %,d unchanged, %,d held back",
                batch.counts().added(),
                batch.counts().changed(),
                batch.counts().unchanged(),
                batch.counts().heldBack());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
