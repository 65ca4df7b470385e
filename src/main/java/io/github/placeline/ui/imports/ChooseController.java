package io.github.placeline.ui.imports;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Icon;
import io.github.placeline.ui.imports.ImportHistory.Details;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `choose.fxml`: where files come in, how the last one ended, and the history.
public final class ChooseController {

    @FXML private HBox outcome;
    @FXML private Icon outcomeIcon;
    @FXML private Label outcomeText;
    @FXML private Button showFigures;
    @FXML private VBox past;
    @FXML private VBox history;
    @FXML private Label none;
    private final ImportsViewModel model;
    private final Supplier<List<Path>> chooseFiles;
    private final ImportWays ways;

    ChooseController(ImportsViewModel model, Supplier<List<Path>> chooseFiles, ImportWays ways) {
        this.model = model;
        this.chooseFiles = chooseFiles;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        outcome.managedProperty().bind(outcome.visibleProperty());
        showFigures.managedProperty().bind(showFigures.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        model.stateProperty().subscribe(this::show);
        model.history().all().addListener((ListChangeListener<ImportBatch>) _ -> list());
        list();
        List<Node> allOfIt = List.copyOf(past.getChildren());
        model.history().detailsProperty().subscribe(details -> turnTo(details, allOfIt));
    }

    private void turnTo(@Nullable Details details, List<Node> list) {
        if (details == null) {
            past.getChildren().setAll(list);
            return;
        }
        Parent shown = Fxml.load("details.fxml", new DetailsController(model, details));
        VBox.setVgrow(shown, Priority.ALWAYS);
        past.getChildren().setAll(shown);
    }

    private void show(ImportState state) {
        switch (state) {
            case ImportState.Choosing() -> outcome.setVisible(false);
            case ImportState.Cancelled() ->
                    say(ReportWords.NOTHING_CHANGED, Drawing.DONE, "outcome-done", false);
            case ImportState.Saved(var report) ->
                    say(ReportWords.saved(report), Drawing.DONE, "outcome-done", report.written());
            case ImportState.Refused(_, var sentence) ->
                    say(
                            sentence + " " + ReportWords.NOTHING_CHANGED,
                            Drawing.HELD_BACK,
                            "outcome-refused",
                            false);
            case ImportState.Checking _,
                    ImportState.Mapping _,
                    ImportState.Checked _,
                    ImportState.Saving _ -> {}
        }
    }

    private void say(String text, Drawing drawing, String styleClass, boolean hasFigures) {
        outcome.setVisible(true);
        outcome.setAccessibleText(text);
        outcomeText.setText(text);
        outcomeIcon.setDrawing(drawing);
        outcome.getStyleClass().removeAll("outcome-done", "outcome-refused");
        outcome.getStyleClass().add(styleClass);
        showFigures.setVisible(hasFigures);
        Platform.runLater(outcome::requestFocus);
    }

    private void list() {
        none.setVisible(model.history().all().isEmpty());
        history.getChildren()
                .setAll(
                        model.history().all().stream()
                                .map(batch -> BatchRow.of(batch, model))
                                .toList());
    }

    @FXML
    private void showFigures() {
        ways.showFigures().run();
    }

    @FXML
    private void enterByHand() {
        ways.enterByHand().run();
    }

    @FXML
    private void export() {
        ways.export().run();
    }

    @FXML
    private void chooseFiles() {
        model.take(chooseFiles.get());
    }
}
