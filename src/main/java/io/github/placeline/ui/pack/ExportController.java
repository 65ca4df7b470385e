package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.ui.pack.ExportViewModel.State;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `export.fxml`: a button for each kind of file, how far the export is, how it ended.
public final class ExportController {

    @FXML private GridPane buttons;
    @FXML private Node working;
    @FXML private ProgressBar bar;
    @FXML private Label step;
    @FXML private VBox outcome;
    @FXML private Label outcomeWords;
    @FXML private Node outcomeWays;
    private final ExportViewModel model;
    private final PackWays ways;
    private @Nullable Path written;

    ExportController(ExportViewModel model, PackWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        for (Node node : new Node[] {working, outcome, outcomeWays})
            node.managedProperty().bind(node.visibleProperty());
        for (PackFile.Kind kind : PackFile.Kind.values()) {
            Button button = new Button(kind.words());
            button.setId("export-" + kind.ending().substring(1));
            button.setAccessibleText("Export: " + kind.words());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> write(kind));
            switch (kind) {
                case PDF -> {
                    button.getStyleClass().addAll("main", "accent");
                    buttons.add(button, 0, 0, 2, 1);
                }
                case POWERPOINT -> buttons.add(button, 0, 1);
                case EXCEL -> buttons.add(button, 1, 1);
                case WEB_PAGE -> buttons.add(button, 0, 2, 2, 1);
            }
        }
        model.runningProperty()
                .subscribe(running -> {
                    bar.progressProperty().unbind();
                    step.textProperty().unbind();
                    if (running == null) return;
                    bar.progressProperty().bind(running.fractionProperty());
                    step.textProperty().bind(running.stepProperty());
                });
        model.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        buttons.setDisable(state instanceof State.Writing);
        working.setVisible(state instanceof State.Writing);
        outcome.setVisible(state instanceof State.Written || state instanceof State.Failed);
        outcome.getStyleClass().removeAll("outcome-done", "outcome-refused");
        switch (state) {
            case State.Nothing(), State.Writing(_) -> {}
            case State.Written(var file, var words) -> {
                written = file;
                end(words, "outcome-done", true);
            }
            case State.Failed(var words) -> end(words, "outcome-refused", false);
        }
    }

    private void end(String words, String style, boolean done) {
        outcome.getStyleClass().add(style);
        outcomeWords.setText(words);
        outcome.setAccessibleText(words);
        outcomeWays.setVisible(done);
        outcome.requestFocus();
    }

    void write(PackFile.Kind kind) {
        ways.fileToWrite(kind, model.fileName()).ifPresent(model::write);
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void open() {
        if (written != null) ways.open(written);
    }

    @FXML
    private void showFolder() {
        Path folder = written == null ? null : written.toAbsolutePath().getParent();
        if (folder != null) ways.open(folder);
    }
}
