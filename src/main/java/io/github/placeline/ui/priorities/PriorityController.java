package io.github.placeline.ui.priorities;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.ui.controls.Reorder;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Binds `priority.fxml`: the words of one priority and its indicators.
public final class PriorityController {

    @FXML private Node detail;
    @FXML private TextField title;
    @FXML private ListView<Indicator> chosen;
    @FXML private TextField search;
    @FXML private ListView<Indicator> all;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button takeOut;
    private final PrioritiesViewModel model;

    PriorityController(PrioritiesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        title.setOnAction(_ -> model.rename(title.getText()));
        title.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) model.rename(title.getText());
                });
        chosen.setCellFactory(_ -> new IndicatorCell(_ -> true, model::moveIndicator));
        chosen.setPlaceholder(placeholder("None yet. Choose from the list of all indicators."));
        Reorder.byKeys(chosen, model::moveIndicator);
        chosen.getSelectionModel().selectedIndexProperty().subscribe(_ -> allow());
        chosen.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) takeOut();
        });
        all.setCellFactory(_ -> new IndicatorCell(this::isChosen, (_, _) -> {}));
        all.setPlaceholder(placeholder("Nothing matches. Check the spelling or clear the search."));
        all.setOnMouseClicked(_ -> toggle());
        all.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) toggle();
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        model.searchProperty().subscribe(_ -> all.getItems().setAll(model.found()));
        model.stateProperty().subscribe(_ -> show());
        model.placeProperty().subscribe(_ -> show());
    }

    private static Label placeholder(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("detail");
        return label;
    }

    private void show() {
        detail.setVisible(model.chosen().isPresent());
        title.setText(model.chosen().map(Priority::title).orElse(""));
        int at = chosen.getSelectionModel().getSelectedIndex();
        List<Indicator> own =
                model.plan().flatMap(plan -> model.chosen().map(plan::chosen)).orElse(List.of());
        chosen.getItems().setAll(own);
        if (!own.isEmpty()) chosen.getSelectionModel().select(Math.clamp(at, 0, own.size() - 1));
        if (!all.getItems().equals(model.found())) all.getItems().setAll(model.found());
        all.refresh();
        allow();
    }

    private boolean isChosen(Indicator indicator) {
        return Set.copyOf(model.chosen().map(Priority::indicators).orElse(List.of()))
                .contains(indicator.id());
    }

    private void allow() {
        int at = chosen.getSelectionModel().getSelectedIndex();
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= chosen.getItems().size() - 1);
        takeOut.setDisable(at < 0);
    }

    private void toggle() {
        Indicator indicator = all.getSelectionModel().getSelectedItem();
        if (indicator != null) model.toggle(indicator);
    }

    @FXML
    private void takeOut() {
        Indicator indicator = chosen.getSelectionModel().getSelectedItem();
        if (indicator != null) model.toggle(indicator);
    }

    @FXML
    private void moveUp() {
        moveBy(-1);
    }

    @FXML
    private void moveDown() {
        moveBy(+1);
    }

    private void moveBy(int places) {
        Reorder.by(
                chosen,
                places,
                (from, to) -> {
                    chosen.getSelectionModel().select(to);
                    model.moveIndicator(from, to);
                });
    }
}
