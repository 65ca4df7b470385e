package io.github.placeline.ui.controls;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

/// Keeps the columns of a table as wide beside its text as they are at 100 % zoom: their widths are
/// pixels, which no style sheet can change.
public final class ColumnZoom {

    private record Usual(double least, double wanted) {}

    private final TableView<?> table;
    private final Letter letter = new Letter(this::fit);
    private final Map<TableColumn<?, ?>, Usual> usual = new HashMap<>();

    private ColumnZoom(TableView<?> table) {
        this.table = table;
    }

    /// Looks after this table from now on. Its columns have their widths of 100 % zoom when they
    /// are added to it.
    public static void of(TableView<?> table) {
        ColumnZoom zoom = new ColumnZoom(table);
        table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) _ -> zoom.fit());
        table.parentProperty()
                .subscribe(parent -> {
                    if (parent instanceof Pane pane)
                        Platform.runLater(() -> {
                            if (!pane.getChildren().contains(zoom.letter))
                                pane.getChildren().add(zoom.letter);
                        });
                });
    }

    private void fit() {
        usual.keySet().retainAll(table.getColumns());
        double factor = letter.getScene() == null ? 1 : letter.factor();
        for (TableColumn<?, ?> column : table.getColumns()) {
            Usual width =
                    usual.computeIfAbsent(
                            column, one -> new Usual(one.getMinWidth(), one.getPrefWidth()));
            column.setMinWidth(width.least() * factor);
            column.setPrefWidth(width.wanted() * factor);
        }
    }
}
