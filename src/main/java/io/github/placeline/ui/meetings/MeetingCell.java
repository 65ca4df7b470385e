package io.github.placeline.ui.meetings;

import io.github.placeline.model.Meeting;
import io.github.placeline.ui.controls.DayWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A meeting in its list: its day, its title, how much is on its agenda.
final class MeetingCell extends ListCell<Meeting> {

    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox row = new VBox(title, about);

    MeetingCell() {
        title.getStyleClass().add("body-strong");
        title.setWrapText(true);
        title.maxWidthProperty().bind(widthProperty().subtract(30));
        title.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("caption");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Meeting meeting, boolean empty) {
        super.updateItem(meeting, empty);
        setGraphic(empty ? null : row);
        if (empty || meeting == null) return;
        int items = meeting.items().size();
        title.setText(meeting.title());
        about.setText(
                DayWords.of(meeting.held()) + " · " + (items == 1 ? "1 item" : items + " items"));
        setAccessibleText(title.getText() + ", " + about.getText());
    }
}
