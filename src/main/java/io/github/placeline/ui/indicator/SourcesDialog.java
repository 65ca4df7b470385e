package io.github.placeline.ui.indicator;

import io.github.placeline.ui.controls.Copying;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/// Every file and line that a chart's figures were read from.
final class SourcesDialog extends Dialog<Void> {

    private static final List<Double> WIDTHS = List.of(12.0, 8.0, 7.0, 17.0, 6.0, 5.0);
    private static final double EM = 15;

    SourcesDialog(Window owner, String title, List<SourceRow> rows) {
        initOwner(owner);
        setTitle("Files and rows behind this chart");
        setHeaderText(title);
        setResizable(true);
        TableView<SourceRow> table = new TableView<>();
        table.setId("source-rows");
        table.getStyleClass().add("dense");
        for (int i = 0; i < SourceRow.HEADINGS.size(); i++) table.getColumns().add(column(i));
        table.getItems().setAll(rows);
        table.setPrefSize(58 * EM, 28 * EM);
        ButtonType copy = new ButtonType("Copy all rows", ButtonBar.ButtonData.LEFT);
        getDialogPane().setContent(table);
        getDialogPane().getButtonTypes().setAll(copy, ButtonType.CLOSE);
        Button button = (Button) getDialogPane().lookupButton(copy);
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    Copying.copy(SourceRow.tabSeparated(rows));
                    event.consume();
                });
        setOnShown(_ -> table.requestFocus());
    }

    private static TableColumn<SourceRow, String> column(int place) {
        TableColumn<SourceRow, String> column = new TableColumn<>(SourceRow.HEADINGS.get(place));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(place)));
        column.setPrefWidth(WIDTHS.get(place) * EM);
        return column;
    }
}
