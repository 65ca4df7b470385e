package io.github.placeline.ui.notes;

import io.github.placeline.model.AreaNote;
import io.github.placeline.ui.controls.DayWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds `note-list.fxml`: the notes, each with its author and day, and room for another.
public final class NoteListController {

    @FXML private Label message;
    @FXML private VBox list;
    @FXML private TextArea text;
    @FXML private Button save;
    @FXML private Button cancel;
    private final NoteListViewModel model;
    private Optional<AreaNote> editing = Optional.empty();

    public NoteListController(NoteListViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> text.getText().isBlank(), text.textProperty()));
        model.notes().addListener((ListChangeListener<AreaNote>) _ -> show());
        show();
        end();
    }

    private void show() {
        list.getChildren().setAll(model.notes().stream().map(this::row).toList());
        if (list.getChildren().isEmpty()) {
            Label none = new Label("None yet.");
            none.getStyleClass().add("detail");
            list.getChildren().add(none);
        }
    }

    private Node row(AreaNote note) {
        Label words = new Label(note.text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Label from = new Label(note.author() + ", " + DayWords.of(note.written()));
        from.getStyleClass().add("caption");
        VBox lines = new VBox(words, from);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row =
                new HBox(
                        lines,
                        button("Edit", note, () -> edit(note)),
                        button("Remove", note, () -> model.remove(note)));
        row.getStyleClass().add("note-line");
        return row;
    }

    private static Button button(String verb, AreaNote note, Runnable does) {
        Button button = new Button(verb);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(verb + " the note " + note.text());
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void edit(AreaNote note) {
        editing = Optional.of(note);
        text.setText(note.text());
        save.setText("Save the note");
        cancel.setVisible(true);
        text.requestFocus();
    }

    @FXML
    private void save() {
        editing.ifPresentOrElse(
                note -> model.change(note, text.getText()), () -> model.add(text.getText()));
        end();
    }

    @FXML
    private void end() {
        editing = Optional.empty();
        text.clear();
        save.setText("Add the note");
        cancel.setVisible(false);
    }
}
