package io.github.placeline.ui.record;

import io.github.placeline.model.Indicator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An indicator that might be the older file: its name over its code.
final class CandidateCell extends ListCell<Indicator> {

    private final Label name = new Label();
    private final Label code = new Label();
    private final VBox lines = new VBox(name, code);

    CandidateCell() {
        code.getStyleClass().add("caption");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Indicator indicator, boolean empty) {
        super.updateItem(indicator, empty);
        if (empty || indicator == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(indicator.name());
        code.setText(indicator.code());
        setAccessibleText(indicator.name() + ", " + indicator.code());
        setGraphic(lines);
    }
}
