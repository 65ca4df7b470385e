package io.github.placeline.ui.shell;

import io.github.placeline.ui.work.Running;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/// Binds `task.fxml` to one piece of work that takes long.
public final class TaskController {

    @FXML private Label what;
    @FXML private ProgressBar bar;
    @FXML private Label step;
    private final Running running;

    TaskController(Running running) {
        this.running = running;
    }

    @FXML
    private void initialize() {
        what.setText(running.what());
        bar.progressProperty().bind(running.fractionProperty());
        step.textProperty().bind(running.stepProperty());
    }

    @FXML
    private void stop() {
        running.stop();
    }
}
