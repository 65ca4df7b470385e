package io.github.placeline.ui.imports;

import io.github.placeline.importing.ImportReport;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.imports.ImportsViewModel.State;
import java.util.Locale;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Binds `report.fxml`: what confirming would do, in a sentence, in counts, and what to know.
public final class ReportController {

    @FXML private Label fileName;
    @FXML private Label rows;
    @FXML private Label format;
    @FXML private Label encoding;
    @FXML private Label sentence;
    @FXML private Label added;
    @FXML private Label changed;
    @FXML private Label unchanged;
    @FXML private Label heldBack;
    @FXML private Label withheld;
    @FXML private VBox problems;
    @FXML private Label waiting;
    @FXML private Button skip;
    @FXML private Button confirm;
    private final ImportsViewModel model;
    private final ImportReport report;
    private final int filesWaiting;

    ReportController(ImportsViewModel model, State.Checked checked) {
        this.model = model;
        this.report = checked.report();
        this.filesWaiting = checked.waiting();
    }

    @FXML
    private void initialize() {
        ImportCounts counts = report.counts();
        fileName.setText(String.valueOf(report.file().getFileName()));
        rows.setText(ReportWords.counted(counts.rows(), "row", "rows"));
        format.setText("Recognised: " + report.format());
        encoding.setText("Read as " + report.encoding() + ".");
        sentence.setText(ReportWords.sentence(report));
        added.setText(number(counts.added()));
        changed.setText(number(counts.changed()));
        unchanged.setText(number(counts.unchanged()));
        heldBack.setText(number(counts.heldBack()));
        withheld.setText(number(counts.withheld()));
        var list =
                Fxml.load(
                        "problems.fxml",
                        new ProblemsController(new ProblemsViewModel(report.problems())));
        VBox.setVgrow(list, Priority.ALWAYS);
        problems.getChildren().setAll(list);
        waiting.setText(
                filesWaiting == 0
                        ? "Nothing is saved until you confirm."
                        : "Nothing is saved until you confirm. %s after this one."
                                .formatted(
                                        ReportWords.counted(
                                                filesWaiting, "file waits", "files wait")));
        show(skip, filesWaiting > 0);
        confirm.setText(ReportWords.confirm(report));
        show(confirm, ReportWords.changes(counts) > 0);
        Platform.runLater(confirm::requestFocus);
    }

    private static void show(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    @FXML
    private void cancel() {
        model.cancel();
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
