package io.github.placeline.ui.imports;

import io.github.placeline.importing.table.layout.SheetPreview;
import io.github.placeline.importing.table.layout.SheetPreview.PreviewRow;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The start of a table as it stands in the file, to look at while saying how it is read.
final class PreviewTable {

    private PreviewTable() {}

    static Node of(SheetPreview sheet) {
        String name = sheet.sheet().isEmpty() ? "The first rows" : "Sheet " + sheet.sheet();
        VBox box = new VBox();
        box.getStyleClass().add("preview");
        box.getChildren().add(label(name, "body-strong"));
        sheet.titles().forEach(title -> box.getChildren().add(label(title, "caption")));
        TableView<PreviewRow> table = new TableView<>();
        table.setAccessibleText(name);
        TableColumn<PreviewRow, String> line = new TableColumn<>("Line");
        line.getStyleClass().add("number");
        line.setSortable(false);
        line.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(String.format(Locale.UK, "%,d", row.getValue().line())));
        table.getColumns().add(line);
        for (int at = 0; at < sheet.headings().size(); at++)
            table.getColumns().add(column(sheet.headings().get(at), at));
        table.getItems().setAll(sheet.rows());
        box.getChildren().add(table);
        return box;
    }

    private static TableColumn<PreviewRow, String> column(String heading, int at) {
        TableColumn<PreviewRow, String> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setCellValueFactory(row -> {
            var cells = row.getValue().cells();
            return new ReadOnlyStringWrapper(at < cells.size() ? cells.get(at) : "");
        });
        return column;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
