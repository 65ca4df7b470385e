package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.learning.BrightSpot;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One bright spot with the reason for calling it one.
final class BrightCell extends ListCell<BrightSpot> {

    private final Label name = new Label();
    private final Label course = new Label();
    private final Label reason = new Label();
    private final VBox text = new VBox(name, course, reason);
    private final BrightWords words;

    BrightCell(BrightWords words) {
        this.words = words;
        name.getStyleClass().add("body-strong");
        course.getStyleClass().add("caption");
        reason.getStyleClass().add("caption");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BrightSpot spot, boolean empty) {
        super.updateItem(spot, empty);
        if (empty || spot == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(spot.area().name());
        course.setText(words.course(spot));
        reason.setText(words.reason(spot));
        setAccessibleText(
                spot.area().name() + ", " + words.course(spot) + " " + words.reason(spot));
        setGraphic(text);
    }
}
