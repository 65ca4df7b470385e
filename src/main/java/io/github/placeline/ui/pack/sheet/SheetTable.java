package io.github.placeline.ui.pack.sheet;

import io.github.placeline.export.pack.PackTable;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A table of a page: a line under its headings and under each row, figures to the right.
final class SheetTable extends GridPane {

    private static final double PERCENT = 100;

    SheetTable(PackTable table) {
        getStyleClass().add("sheet-table");
        double all = table.columns().stream().mapToDouble(PackTable.Column::share).sum();
        for (int at = 0; at < table.columns().size(); at++) {
            PackTable.Column column = table.columns().get(at);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(PERCENT * column.share() / all);
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(column.numbers() ? HPos.RIGHT : HPos.LEFT);
            getColumnConstraints().add(width);
            put(Blocks.text(column.title(), "column"), at, 0, column, "head-cell");
        }
        for (int line = 0; line < table.rows().size(); line++) {
            List<PackTable.Cell> row = table.rows().get(line);
            for (int at = 0; at < row.size(); at++)
                put(cell(row.get(at)), at, line + 1, table.columns().get(at), "body-cell");
        }
    }

    private void put(Node content, int at, int line, PackTable.Column column, String style) {
        StackPane cell = new StackPane(content);
        cell.getStyleClass().addAll("sheet-cell", style);
        if (column.numbers()) cell.getStyleClass().add("numbers");
        if (at == 0) cell.getStyleClass().add("first");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        GridPane.setValignment(cell, VPos.TOP);
        add(cell, at, line);
    }

    private static Node cell(PackTable.Cell cell) {
        Label words =
                cell.sign() == null
                        ? Blocks.text(cell.text(), "cell-text")
                        : Signs.word(cell.text(), cell.sign());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("sheet-cell-text");
        if (cell.picture() == null) return words;
        HBox both = new HBox(Blocks.picture(cell.picture()));
        if (!cell.text().isEmpty()) both.getChildren().add(words);
        both.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return both;
    }
}
