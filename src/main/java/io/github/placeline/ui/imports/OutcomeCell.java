package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.importing.plan.PlanRow;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What becomes of a row, as shape and word.
final class OutcomeCell extends TableCell<PlanRow, Outcome> {

    private final Icon icon = new Icon();

    OutcomeCell() {
        icon.getStyleClass().add("small");
        getStyleClass().add("outcome-cell");
    }

    static Drawing drawing(Outcome outcome) {
        return switch (outcome) {
            case HELD_BACK -> Drawing.HELD_BACK;
            case LEFT_OUT -> Drawing.HIDDEN;
            case CHANGED -> Drawing.CHANGED;
            case NEW -> Drawing.NEW;
            case UNCHANGED -> Drawing.UNCHANGED;
        };
    }

    /// The style class that gives the outcome its colour.
    static String style(Outcome outcome) {
        return switch (outcome) {
            case HELD_BACK -> "is-held-back";
            case LEFT_OUT -> "is-left-out";
            case CHANGED -> "is-changed";
            case NEW -> "is-new";
            case UNCHANGED -> "is-unchanged";
        };
    }

    @Override
    protected void updateItem(@Nullable Outcome outcome, boolean empty) {
        super.updateItem(outcome, empty);
        for (Outcome other : Outcome.values()) getStyleClass().remove(style(other));
        if (empty || outcome == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(PlanRowWords.outcome(outcome));
        icon.setDrawing(drawing(outcome));
        setGraphic(icon);
        getStyleClass().add(style(outcome));
    }
}
