package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.model.Meeting;
import io.github.placeline.ui.controls.Reorder;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An item of the agenda: its number, what it is about, what sort it is.
final class AgendaCell extends ListCell<Meeting.Item> {

    private final Supplier<@Nullable MeetingBook> book;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label kind = new Label();
    private final HBox row = new HBox(number, new VBox(title, kind));

    AgendaCell(Supplier<@Nullable MeetingBook> book, Reorder.Move move) {
        this.book = book;
        row.getStyleClass().add("agenda-row");
        number.getStyleClass().addAll("caption-strong", "muted", "agenda-number");
        title.getStyleClass().add("body-strong");
        title.setWrapText(true);
        title.maxWidthProperty().bind(widthProperty().subtract(70));
        kind.getStyleClass().add("caption");
        setPrefWidth(0);
        Reorder.byDragging(this, move);
    }

    @Override
    protected void updateItem(Meeting.@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        MeetingBook known = book.get();
        setGraphic(empty ? null : row);
        if (empty || item == null || known == null) return;
        number.setText(String.valueOf(getIndex() + 1));
        title.setText(known.title(item));
        kind.setText(MeetingBook.kind(item));
        setAccessibleText(
                "Item %d, %s, %s".formatted(getIndex() + 1, kind.getText(), title.getText()));
    }
}
