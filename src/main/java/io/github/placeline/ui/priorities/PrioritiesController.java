package io.github.placeline.ui.priorities;

import io.github.placeline.app.plan.Outline;
import io.github.placeline.app.plan.PriorityPlan;
import io.github.placeline.model.Priority;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Reorder;
import io.github.placeline.ui.priorities.PrioritiesViewModel.State;
import io.github.placeline.ui.shell.Navigator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Binds `priorities.fxml` to its view model. No decision is taken here.
public final class PrioritiesController {

    @FXML private Node page;
    @FXML private Node empty;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Label name;
    @FXML private Label emptyName;
    @FXML private Label message;
    @FXML private VBox outlines;
    @FXML private ListView<Priority> list;
    @FXML private StackPane detail;
    @FXML private Button up;
    @FXML private Button down;
    private final PrioritiesViewModel model;
    private final Navigator navigator;
    private boolean showing;

    PrioritiesController(PrioritiesViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, empty, waiting, trouble);
        detail.getChildren()
                .setAll(
                        io.github.placeline.ui.controls.Fxml.load(
                                "priority.fxml", new PriorityController(model)));
        list.setCellFactory(_ -> new PriorityCell(model::move));
        Reorder.byKeys(list, model::move);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen.intValue() >= 0)
                        model.placeProperty().set(chosen.intValue());
                    allow();
                });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) model.delete();
        });
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(waiting);
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Loaded(var plan) -> {
                            show(plan);
                            layers.show(plan.priorities().isEmpty() ? empty : page);
                        }
                    }
                });
    }

    private void show(PriorityPlan plan) {
        name.setText("Priorities of " + plan.area().name());
        emptyName.setText(plan.area().name() + " has no priorities yet");
        showing = true;
        list.getItems().setAll(plan.priorities());
        list.getSelectionModel().select(model.placeProperty().get());
        showing = false;
        allow();
        outlines.getChildren().setAll(plan.outlines().stream().map(this::outline).toList());
    }

    private void allow() {
        int at = list.getSelectionModel().getSelectedIndex();
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= list.getItems().size() - 1);
    }

    private Node outline(Outline outline) {
        return new OutlineCard(outline, () -> model.start(outline));
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void moveUp() {
        Reorder.by(list, -1, model::move);
    }

    @FXML
    private void moveDown() {
        Reorder.by(list, +1, model::move);
    }

    @FXML
    private void delete() {
        model.delete();
    }

    @FXML
    private void toDashboard() {
        model.plan().ifPresent(plan -> navigator.showDashboard(plan.area()));
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
