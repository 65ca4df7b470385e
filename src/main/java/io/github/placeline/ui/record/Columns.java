package io.github.placeline.ui.record;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns of words for tables of this screen.
final class Columns {

    private static final double EM = 15;

    private Columns() {}

    /// @param cells the words of a row, one a heading
    /// @param widths in units of the text's size
    /// @param numbers which columns are set to the right
    static <T> void of(
            TableView<T> table,
            List<String> headings,
            List<Double> widths,
            List<Integer> numbers,
            Function<T, List<String>> cells) {
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            TableColumn<T, String> column = new TableColumn<>(headings.get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(cells.apply(row.getValue()).get(place)));
            column.setPrefWidth(widths.get(i) * EM);
            column.setSortable(false);
            column.setReorderable(false);
            if (numbers.contains(i)) column.getStyleClass().add("number");
            table.getColumns().add(column);
        }
    }
}
