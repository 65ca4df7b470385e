package io.github.placeline.ui.imports;

import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Binds `problems.fxml`: the table, its filters, and the chosen problem in full below.
public final class ProblemsController {

    @FXML private HBox severities;
    @FXML private TextField words;
    @FXML private TableView<Problem> table;
    @FXML private TableColumn<Problem, Severity> severity;
    @FXML private TableColumn<Problem, String> line;
    @FXML private TableColumn<Problem, String> column;
    @FXML private TableColumn<Problem, String> text;
    @FXML private Label full;
    private final ProblemsViewModel model;

    ProblemsController(ProblemsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        offer("All", null, model.count());
        for (Severity one : new Severity[] {Severity.HELD_BACK, Severity.WARNING, Severity.NOTE}) {
            if (model.count(one) > 0) offer(SeverityCell.words(one), one, model.count(one));
        }
        words.textProperty().bindBidirectional(model.wordsProperty());
        severity.setCellFactory(_ -> new SeverityCell());
        severity.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().severity()));
        line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number(row.getValue().line())));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(number(row.getValue().column())));
        text.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().text()));
        table.setItems(model.shown());
        table.setPlaceholder(
                new Label(model.count() == 0 ? "No problems were found." : "No problem matches."));
        table.getSelectionModel().selectedItemProperty().subscribe(this::showInFull);
        table.getSelectionModel().selectFirst();
    }

    private void offer(String name, @Nullable Severity only, int count) {
        ToggleButton button = new ToggleButton(String.format(Locale.UK, "%s %,d", name, count));
        button.getStyleClass().add("filter");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.severityProperty().set(only);
            button.setSelected(true);
        });
        model.severityProperty().subscribe(now -> button.setSelected(now == only));
        severities.getChildren().add(button);
    }

    private void showInFull(@Nullable Problem problem) {
        full.setText(problem == null ? "" : place(problem) + problem.text());
    }

    private static String place(Problem problem) {
        if (problem.line() == 0) return "The whole file. ";
        String where = "Line " + number(problem.line());
        return problem.column() == 0
                ? where + ". "
                : where + ", column " + number(problem.column()) + ". ";
    }

    /// Places are counted from 1; 0 is the whole file or the whole line.
    private static String number(long place) {
        return place == 0 ? "" : String.format(Locale.UK, "%,d", place);
    }
}
