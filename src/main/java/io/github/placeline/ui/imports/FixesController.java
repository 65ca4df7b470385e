package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.Severity;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// Binds `fixes.fxml`: what is wrong by its causes, each with the buttons that settle it.
public final class FixesController {

    @FXML private Label title;
    @FXML private Label summary;
    @FXML private Button takeBack;
    @FXML private ListView<ProblemGroup> list;
    private final ImportsViewModel model;

    FixesController(ImportsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new FixCell(model));
        list.setPlaceholder(new Label("No problems were found."));
        takeBack.managedProperty().bind(takeBack.visibleProperty());
    }

    /// Shows the problems of the file as it is after the answers so far.
    ///
    /// @param answers how many there are
    void show(List<ProblemGroup> groups, int answers) {
        long causes = groups.stream().filter(FixesController::isToFix).count();
        title.setText(
                causes > 0 ? "Problems to fix" : groups.isEmpty() ? "No problems" : "Worth knowing");
        summary.setText(ReportWords.problems(groups));
        takeBack.setVisible(answers > 0);
        takeBack.setText(answers == 1 ? "Take the answer back" : "Take the last answer back");
        list.getItems().setAll(groups);
    }

    private static boolean isToFix(ProblemGroup group) {
        return group.severity() == Severity.HELD_BACK;
    }

    @FXML
    private void takeBack() {
        model.takeAnswerBack();
    }
}
