package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.importing.plan.PlanRow;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Binds `plan.fxml`: the counts as tabs, the search, and the rows of the file.
public final class PlanController {

    @FXML private CountTabs tabs;
    @FXML private TextField words;
    @FXML private TableView<PlanRow> table;
    @FXML private TableColumn<PlanRow, Outcome> result;
    @FXML private TableColumn<PlanRow, String> line;
    @FXML private TableColumn<PlanRow, String> indicator;
    @FXML private TableColumn<PlanRow, String> area;
    @FXML private TableColumn<PlanRow, String> period;
    @FXML private TableColumn<PlanRow, String> stored;
    @FXML private TableColumn<PlanRow, String> given;
    @FXML private TableColumn<PlanRow, String> what;
    @FXML private Label footer;
    private final PlanViewModel model;
    private final boolean severalIndicators;

    PlanController(PlanViewModel model, boolean severalIndicators) {
        this.model = model;
        this.severalIndicators = severalIndicators;
    }

    @FXML
    private void initialize() {
        words.textProperty().bindBidirectional(model.wordsProperty());
        result.setCellFactory(_ -> new OutcomeCell());
        result.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().outcome()));
        text(line, row -> String.format(Locale.UK, "%,d", row.line()));
        text(indicator, PlanController::indicator);
        text(area, PlanRow::area);
        text(period, PlanRow::period);
        text(stored, PlanRowWords::stored);
        text(given, PlanRowWords::given);
        text(what, PlanRowWords::what);
        stored.setCellFactory(_ -> new StoredCell());
        indicator.setVisible(severalIndicators);
        table.setRowFactory(_ -> new SpokenRow());
        model.rowsProperty()
                .subscribe(rows -> {
                    table.setItems(rows);
                    footer.setText(model.footer());
                    table.setPlaceholder(new Label(model.placeholder()));
                });
    }

    /// Shows the counts anew, as they are after an answer.
    void showCounts() {
        tabs.show(model);
        footer.setText(model.footer());
    }

    private static String indicator(PlanRow row) {
        return row.breakdown().isEmpty() || row.breakdown().equals("Total")
                ? row.indicator()
                : row.indicator() + ", " + row.breakdown();
    }

    private static void text(TableColumn<PlanRow, String> column, Function<PlanRow, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    }

    /// What is stored now, struck through where it is replaced.
    private static final class StoredCell extends TableCell<PlanRow, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().removeAll("replaced", "none");
            PlanRow row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) return;
            if (row.outcome() == Outcome.CHANGED) getStyleClass().add("replaced");
            else if ("none".equals(text)) getStyleClass().add("none");
        }
    }

    /// A row that is read out as one sentence.
    private static final class SpokenRow extends TableRow<PlanRow> {
        @Override
        protected void updateItem(@Nullable PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : PlanRowWords.spoken(row));
        }
    }
}
