package io.github.placeline.ui.record;

import io.github.placeline.app.record.Revision;
import io.github.placeline.ui.controls.Copying;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/// Binds `revisions.fxml` to its view model.
public final class RevisionsController {

    @FXML private Label sentence;
    @FXML private CheckBox onlyRevised;
    @FXML private TableView<Revision> table;

    private final RevisionsViewModel model;

    RevisionsController(RevisionsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Columns.of(
                table,
                RevisionsViewModel.HEADINGS,
                List.of(7.0, 6.0, 20.0, 16.0, 22.0),
                List.of(1),
                RevisionsViewModel::cells);
        table.setItems(model.shown());
        table.setPlaceholder(new Label("No reading was ever changed."));
        sentence.textProperty().bind(model.sentenceProperty());
        onlyRevised.selectedProperty().subscribe(model::showOnlyRevised);
    }

    @FXML
    private void copy() {
        Copying.copy(model.tabSeparated());
    }
}
