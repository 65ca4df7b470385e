package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Concern;
import io.github.placeline.app.quality.Finding;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What sort of finding it is, as shape and word.
final class ConcernCell extends TableCell<Finding, Concern> {

    private final Icon icon = new Icon();

    ConcernCell() {
        icon.getStyleClass().add("small");
        getStyleClass().add("concern-cell");
    }

    static Drawing drawing(Concern concern) {
        return switch (concern) {
            case HELD_BACK -> Drawing.HELD_BACK;
            case UNDEFINED -> Drawing.NOTE;
            case STALE -> Drawing.CLOCK;
            case MISSING -> Drawing.RING;
            case UNUSUAL -> Drawing.WARNING;
            case PROVISIONAL -> Drawing.CHANGED;
            case WITHHELD -> Drawing.HIDDEN;
        };
    }

    /// The style class that gives the sort its colour.
    static String style(Concern concern) {
        return switch (concern) {
            case HELD_BACK -> "is-worse";
            case UNUSUAL, UNDEFINED, STALE -> "is-mark";
            case MISSING, PROVISIONAL, WITHHELD -> "is-quiet";
        };
    }

    @Override
    protected void updateItem(@Nullable Concern concern, boolean empty) {
        super.updateItem(concern, empty);
        for (Concern other : Concern.values()) getStyleClass().remove(style(other));
        if (empty || concern == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(concern.words());
        icon.setDrawing(drawing(concern));
        setGraphic(icon);
        getStyleClass().add(style(concern));
    }
}
