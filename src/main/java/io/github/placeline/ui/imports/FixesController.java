package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.Severity;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Binds `fixes.fxml`: what is wrong by its causes, each with the buttons that settle it.
public final class FixesController {

    /// More rows than anybody answers one by one.
    private static final int MOST = 100;

    @FXML private Label title;
    @FXML private Label summary;
    @FXML private Button takeBack;
    @FXML private VBox rows;
    private final ImportsViewModel model;

    FixesController(ImportsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        takeBack.managedProperty().bind(takeBack.visibleProperty());
    }

    /// Shows the problems of the file as it is after the answers so far.
    ///
    /// @param answers how many there are
    void show(List<ProblemGroup> groups, int answers) {
        long causes = groups.stream().filter(FixesController::isToFix).count();
        title.setText(
                causes > 0
                        ? "Problems to fix"
                        : groups.isEmpty() ? "No problems" : "Worth knowing");
        summary.setText(ReportWords.problems(groups));
        takeBack.setVisible(answers > 0);
        takeBack.setText(answers == 1 ? "Take the answer back" : "Take the last answer back");
        rows.getChildren()
                .setAll(
                        groups.stream()
                                .limit(MOST)
                                .map(group -> FixRow.of(group, model::answer))
                                .toList());
        if (groups.size() > MOST) rows.getChildren().add(rest(groups.size() - MOST));
    }

    private static Label rest(int more) {
        Label label =
                new Label(
                        String.format(
                                Locale.UK,
                                "And %,d more causes, shown once these are settled.",
                                more));
        label.getStyleClass().addAll("caption", "fix-row");
        return label;
    }

    private static boolean isToFix(ProblemGroup group) {
        return group.severity() == Severity.HELD_BACK;
    }

    @FXML
    private void takeBack() {
        model.takeAnswerBack();
    }
}
