package io.github.placeline.ui.find;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One find: its name over the whole width, since published names differ at their ends, and under
/// it what it is.
final class FoundCell extends ListCell<Found> {

    private final Icon icon = Icon.of(Drawing.PLACE, "quiet");
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox line = new HBox(12);

    FoundCell() {
        VBox words = new VBox(name, kind);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        name.getStyleClass().add("found-name");
        name.setMinWidth(0);
        kind.getStyleClass().add("caption");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(icon, words);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setDrawing(
                switch (found) {
                    case Found.OneArea _ -> Drawing.PLACE;
                    case Found.OneIndicator _ -> Drawing.INDICATORS;
                    case Found.OneScreen _ -> Drawing.DASHBOARD;
                });
        name.setText(found.name());
        kind.setText(found.kind());
        setAccessibleText(found.name() + ", " + found.kind());
        setGraphic(line);
    }
}
