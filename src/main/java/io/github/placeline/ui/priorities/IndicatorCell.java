package io.github.placeline.ui.priorities;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import io.github.placeline.ui.controls.Reorder;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An indicator in a list: a tick where it is chosen, a plus where it can be, its short name and
/// its topic.
final class IndicatorCell extends ListCell<Indicator> {

    private final Predicate<Indicator> isChosen;
    private final Icon icon = new Icon();
    private final Label name = new Label();
    private final Label topic = new Label();
    private final HBox row = new HBox(icon, new VBox(name, topic));

    IndicatorCell(Predicate<Indicator> isChosen, Reorder.Move move) {
        this.isChosen = isChosen;
        icon.getStyleClass().addAll("small", "accent");
        row.getStyleClass().add("indicator-row");
        name.getStyleClass().add("detail-strong");
        topic.getStyleClass().add("caption");
        name.maxWidthProperty().bind(widthProperty().subtract(60));
        topic.maxWidthProperty().bind(widthProperty().subtract(60));
        setPrefWidth(0);
        Reorder.byDragging(this, move);
    }

    @Override
    protected void updateItem(@Nullable Indicator indicator, boolean empty) {
        super.updateItem(indicator, empty);
        setGraphic(empty ? null : row);
        if (empty || indicator == null) {
            setTooltip(null);
            return;
        }
        boolean chosen = isChosen.test(indicator);
        icon.setDrawing(chosen ? Drawing.TICK : Drawing.PLUS);
        name.setText(ShortName.title(indicator));
        topic.setText(String.join(", ", indicator.topics()));
        setTooltip(new Tooltip(indicator.name()));
        setAccessibleText(indicator.name() + (chosen ? ", chosen" : ", not chosen"));
    }
}
