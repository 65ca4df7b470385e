package io.github.placeline.ui.imports;

import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.work.Running;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `check.fxml`: the file, what confirming would do row by row, what to fix, and the buttons
/// that end the step.
public final class CheckController {

    @FXML private Label fileName;
    @FXML private Label size;
    @FXML private Label format;
    @FXML private Label encoding;
    @FXML private Label sentence;
    @FXML private VBox columns;
    @FXML private VBox columnRows;
    @FXML private VBox plan;
    @FXML private VBox fixes;
    @FXML private Label progress;
    @FXML private Label waiting;
    @FXML private ProgressBar bar;
    @FXML private Button change;
    @FXML private Button skip;
    @FXML private Button confirm;
    private final ImportsViewModel model;
    private final PlanViewModel rows;
    private final PlanController planController;
    private final FixesController fixesController;
    private ImportState.Checked checked;

    CheckController(ImportsViewModel model, ImportState.Checked checked) {
        this.model = model;
        this.checked = checked;
        this.rows = new PlanViewModel(checked.file());
        this.planController =
                new PlanController(rows, checked.file().listing().hasSeveralIndicators());
        this.fixesController = new FixesController(model);
    }

    @FXML
    private void initialize() {
        fill(plan, "plan.fxml", planController);
        fill(fixes, "fixes.fxml", fixesController);
        columns.managedProperty().bind(columns.visibleProperty());
        skip.managedProperty().bind(skip.visibleProperty());
        confirm.managedProperty().bind(confirm.visibleProperty());
        change.managedProperty().bind(change.visibleProperty());
        List<ColumnReading> read = ColumnList.readings(checked);
        columns.setVisible(!read.isEmpty());
        columnRows.getChildren().setAll(ColumnList.rows(read));
        change.setVisible(checked.proposal() != null);
        model.runningProperty().subscribe(this::follow);
        show(checked);
    }

    /// Whether this page is about that file, so that it can show what an answer has changed.
    boolean isAbout(ImportState.Checked other) {
        return checked.file().report().file().equals(other.file().report().file());
    }

    /// Shows the file as it is after an answer.
    void show(ImportState.Checked now) {
        checked = now;
        ImportReport report = now.file().report();
        fileName.setText(String.valueOf(report.file().getFileName()));
        size.setText(ReportWords.size(now.file()));
        format.setText("Recognised: " + report.format());
        encoding.setText(ReportWords.readAs(report));
        sentence.setText(ReportWords.sentence(report));
        rows.show(now.file());
        planController.showCounts();
        fixesController.show(report.groups(), now.said().answers().fixes().size());
        progress.setText(ReportWords.checked(now));
        waiting.setText(ReportWords.waiting(now.waiting()));
        skip.setVisible(now.waiting() > 0);
        confirm.setText(ReportWords.confirm(report));
        confirm.setVisible(ReportWords.changes(report.counts()) > 0);
        Platform.runLater(confirm::requestFocus);
    }

    private void follow(@Nullable Running running) {
        confirm.setDisable(running != null);
        fixes.setDisable(running != null);
        if (running == null) {
            bar.progressProperty().unbind();
            bar.setProgress(1);
        } else bar.progressProperty().bind(Objects.requireNonNull(running).fractionProperty());
    }

    private static void fill(VBox place, String fxml, Object controller) {
        Parent part = Fxml.load(fxml, controller);
        VBox.setVgrow(part, Priority.ALWAYS);
        place.getChildren().setAll(part);
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void changeColumns() {
        model.changeColumns();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void skip() {
        model.skip();
    }

    @FXML
    private void confirm() {
        model.confirm();
    }
}
