package io.github.placeline.ui.notes;

import io.github.placeline.ui.controls.Fxml;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Binds `notes-panel.fxml`: the notes about an area over the window.
public final class NotesPanelController {

    @FXML private Label title;
    @FXML private StackPane notes;
    private final String area;
    private final NoteListController list;
    private final Runnable close;

    public NotesPanelController(String area, NoteListController list, Runnable close) {
        this.area = area;
        this.list = list;
        this.close = close;
    }

    @FXML
    private void initialize() {
        title.setText("Notes on " + area);
        notes.getChildren().setAll(Fxml.load("note-list.fxml", list));
    }

    @FXML
    private void close() {
        close.run();
    }
}
