package io.github.placeline.ui.welcome;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds `welcome.fxml` to its view model.
public final class WelcomeController {

    @FXML private HBox problem;
    @FXML private Label problemText;
    @FXML private VBox recent;
    @FXML private Label none;
    private final WelcomeViewModel model;

    public WelcomeController(WelcomeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        problemText.textProperty().bind(model.problemProperty());
        show(problem, false);
        model.problemProperty().subscribe(text -> show(problem, !text.isEmpty()));
        model.recent().addListener((ListChangeListener<WelcomeViewModel.Recent>) _ -> list());
        list();
    }

    private void list() {
        recent.getChildren()
                .setAll(
                        model.recent().stream()
                                .map(file -> RecentRow.of(file, model.choices()))
                                .toList());
        show(none, model.recent().isEmpty());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    @FXML
    private void newWorkspace() {
        model.choices().newWorkspace();
    }

    @FXML
    private void openWorkspace() {
        model.choices().openWorkspace();
    }

    @FXML
    private void openDemonstration() {
        model.choices().openDemonstration();
    }
}
