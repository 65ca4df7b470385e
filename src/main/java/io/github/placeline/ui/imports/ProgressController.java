package io.github.placeline.ui.imports;

import io.github.placeline.ui.work.Running;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;

/// Binds `progress.fxml` to the work of the moment.
public final class ProgressController {

    @FXML private ProgressBar bar;
    @FXML private Label step;
    private final ImportsViewModel model;

    ProgressController(ImportsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.runningProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Running running) {
        if (running == null) return;
        bar.progressProperty().bind(running.fractionProperty());
        step.textProperty().bind(running.stepProperty());
    }

    @FXML
    private void stop() {
        model.stop();
    }
}
