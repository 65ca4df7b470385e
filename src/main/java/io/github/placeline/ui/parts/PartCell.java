package io.github.placeline.ui.parts;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.parts.PartFacts;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Reorder;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A part in the list in which its set is put together.
final class PartCell extends ListCell<PartFacts> {

    private final Label number = new Label();
    private final Label title = new Label();
    private final Label indicator = new Label();
    private final HBox row = new HBox(number, new VBox(title, indicator));

    PartCell(Reorder.Move move) {
        row.getStyleClass().add("part-row");
        number.getStyleClass().addAll("caption-strong", "muted", "part-place");
        title.getStyleClass().add("detail-strong");
        indicator.getStyleClass().add("caption");
        setPrefWidth(0);
        Reorder.byDragging(this, move);
    }

    @Override
    protected void updateItem(@Nullable PartFacts facts, boolean empty) {
        super.updateItem(facts, empty);
        setGraphic(empty ? null : row);
        if (empty || facts == null) return;
        Indicator chosen = facts.indicator();
        number.setText(String.valueOf(getIndex() + 1));
        title.setText(facts.part().title());
        indicator.setText(chosen == null ? "No indicator chosen" : ShortName.title(chosen));
        setAccessibleText(
                "Part %d, %s, %s".formatted(getIndex() + 1, title.getText(), indicator.getText()));
    }
}
