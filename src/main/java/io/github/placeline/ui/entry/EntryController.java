package io.github.placeline.ui.entry;

import io.github.placeline.importing.hand.EntryReport;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Severity;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Binds `entry.fxml` to its view model. No decision is taken here.
public final class EntryController {

    private static final int PROBLEMS = 5;

    @FXML private ComboBox<Indicator> indicator;
    @FXML private TextField area;
    @FXML private TextField period;
    @FXML private TableView<Integer> grid;
    @FXML private Label stored;
    @FXML private Label plan;
    @FXML private Label trouble;
    @FXML private VBox problems;
    @FXML private Button save;

    private final EntryViewModel model;
    private @Nullable EntryGrid cells;

    EntryController(EntryViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        problems.managedProperty().bind(problems.visibleProperty());
        indicator.setConverter(new Names());
        indicator.setItems(model.indicators());
        indicator.valueProperty().bindBidirectional(model.indicatorProperty());
        EntryGrid made = new EntryGrid(grid, model);
        cells = made;
        grid.setPlaceholder(new Label("Choose an indicator."));
        grid.getFocusModel()
                .focusedCellProperty()
                .subscribe((_, at) -> {
                    if (at != null && at.getRow() >= 0 && at.getColumn() >= 1)
                        model.stored(at.getRow(), at.getColumn() - 1, stored::setText);
                });
        model.reportProperty().subscribe((_, report) -> show(report));
        show(null);
    }

    private void show(@Nullable EntryReport report) {
        plan.setText(report == null ? EntryWords.NOTHING : EntryWords.plan(report));
        save.setText(report == null ? "Save" : EntryWords.button(report));
        save.setDisable(report == null || report.changes() == 0);
        problems.getChildren().clear();
        if (report != null)
            report.groups().stream()
                    .limit(PROBLEMS)
                    .map(EntryController::problem)
                    .forEach(problems.getChildren()::add);
        problems.setVisible(!problems.getChildren().isEmpty());
    }

    private static Label problem(ProblemGroup group) {
        Label label =
                new Label(
                        (group.severity() == Severity.HELD_BACK
                                        ? "Held back. "
                                        : group.severity() == Severity.WARNING ? "Check. " : "")
                                + group.sentence().replaceFirst("^Line ", "Row "));
        label.setWrapText(true);
        label.getStyleClass().add("detail");
        return label;
    }

    @FXML
    private void addArea() {
        model.addArea(area.getText());
        area.clear();
    }

    @FXML
    private void addPeriod() {
        model.addPeriod(period.getText());
        period.clear();
    }

    @FXML
    private void paste() {
        EntryGrid made = cells;
        if (made != null) made.paste();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void removeRow() {
        EntryGrid made = cells;
        if (made == null) return;
        int row = made.focusedRow();
        if (row >= 0 && row < model.sheetProperty().get().areas().size())
            model.remove(model.sheetProperty().get().areas().get(row));
    }

    @FXML
    private void save() {
        model.save();
    }

    private static final class Names extends StringConverter<@Nullable Indicator> {
        @Override
        public String toString(@Nullable Indicator indicator) {
            return indicator == null ? "" : indicator.name();
        }

        @Override
        public @Nullable Indicator fromString(String text) {
            return null;
        }
    }
}
