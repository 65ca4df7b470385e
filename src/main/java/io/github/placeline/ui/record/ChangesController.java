package io.github.placeline.ui.record;

import io.github.placeline.app.record.Change;
import io.github.placeline.ui.controls.Copying;
import io.github.placeline.ui.controls.DayWords;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/// Binds `changes.fxml` to its view model.
public final class ChangesController {

    @FXML private DatePicker first;
    @FXML private DatePicker second;
    @FXML private CheckBox everything;
    @FXML private Label sentence;
    @FXML private TableView<Change> table;

    private final ChangesViewModel model;

    ChangesController(ChangesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Columns.of(
                table,
                ChangesViewModel.HEADINGS,
                List.of(6.0, 20.0, 7.0, 6.0, 6.0, 18.0, 16.0),
                List.of(3, 4),
                ChangesViewModel::cells);
        table.setItems(model.shown());
        table.setPlaceholder(new Label("Nothing changed between the two days."));
        DayWords.in(first);
        DayWords.in(second);
        first.valueProperty().bindBidirectional(model.firstProperty());
        second.valueProperty().bindBidirectional(model.secondProperty());
        everything.selectedProperty().bindBidirectional(model.everythingProperty());
        sentence.textProperty().bind(model.sentenceProperty());
    }

    @FXML
    private void copy() {
        Copying.copy(model.tabSeparated());
    }
}
