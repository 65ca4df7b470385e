package io.github.placeline.ui.imports;

import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// How much a problem matters, as shape and word.
final class SeverityCell extends TableCell<Problem, Severity> {

    private final Icon icon = new Icon();

    SeverityCell() {
        icon.getStyleClass().add("small");
        getStyleClass().add("severity");
    }

    static String words(Severity severity) {
        return switch (severity) {
            case HELD_BACK -> "Held back";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }

    @Override
    protected void updateItem(@Nullable Severity severity, boolean empty) {
        super.updateItem(severity, empty);
        getStyleClass().removeAll("held-back", "warned", "noted");
        if (empty || severity == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(words(severity));
        setGraphic(icon);
        switch (severity) {
            case HELD_BACK -> show(Drawing.HELD_BACK, "held-back");
            case WARNING -> show(Drawing.WARNING, "warned");
            case NOTE -> show(Drawing.NOTE, "noted");
        }
    }

    private void show(Drawing drawing, String styleClass) {
        icon.setDrawing(drawing);
        getStyleClass().add(styleClass);
    }
}
