package io.github.placeline.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Binds `top-bar.fxml`: which area, where one is, and the way to everything else.
public final class TopBarController {

    @FXML private Button area;
    @FXML private HBox trail;
    @FXML private Button find;
    private final ShellViewModel model;
    private final Runnable onFind;
    private final Runnable onChooseArea;

    TopBarController(ShellViewModel model, Runnable onFind, Runnable onChooseArea) {
        this.model = model;
        this.onFind = onFind;
        this.onChooseArea = onChooseArea;
    }

    @FXML
    private void initialize() {
        area.managedProperty().bind(area.visibleProperty());
        model.areaProperty()
                .subscribe(chosen -> {
                    if (chosen == null) return;
                    area.setText(chosen.name());
                    area.setAccessibleText(chosen.name() + ", choose another area");
                });
        find.visibleProperty().bind(model.fileProperty().isNotNull());
    }

    void show(List<String> words, boolean aboutAnArea) {
        area.setVisible(aboutAnArea && model.areaProperty().get() != null);
        trail.getChildren().clear();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) trail.getChildren().add(label("/", "trail-word"));
            boolean here = i > 0 && i == words.size() - 1;
            trail.getChildren().add(label(words.get(i), here ? "trail-here" : "trail-word"));
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @FXML
    private void find() {
        onFind.run();
    }

    @FXML
    private void chooseArea() {
        onChooseArea.run();
    }
}
