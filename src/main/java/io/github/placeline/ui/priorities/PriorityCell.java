package io.github.placeline.ui.priorities;

import io.github.placeline.model.Priority;
import io.github.placeline.ui.controls.Reorder;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A priority in its list: its number, its words, how many indicators show it.
final class PriorityCell extends ListCell<Priority> {

    private final Label number = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(number, new VBox(title, count));

    PriorityCell(Reorder.Move move) {
        row.getStyleClass().add("priority-row");
        number.getStyleClass().addAll("caption-strong", "muted", "priority-number");
        title.getStyleClass().add("body-strong");
        title.setWrapText(true);
        title.maxWidthProperty().bind(widthProperty().subtract(70));
        count.getStyleClass().add("caption");
        setPrefWidth(0);
        Reorder.byDragging(this, move);
    }

    @Override
    protected void updateItem(@Nullable Priority priority, boolean empty) {
        super.updateItem(priority, empty);
        setGraphic(empty ? null : row);
        if (empty || priority == null) return;
        int indicators = priority.indicators().size();
        number.setText(String.valueOf(getIndex() + 1));
        title.setText(priority.title());
        count.setText(indicators == 1 ? "1 indicator" : indicators + " indicators");
        setAccessibleText(
                "Priority %d, %s, %s".formatted(getIndex() + 1, priority.title(), count.getText()));
    }
}
