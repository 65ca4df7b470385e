package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckShelf;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.ui.controls.Reorder;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A slide in the list: its number, its headline or what it is about, what sort it is.
final class SlideCell extends ListCell<Slide> {

    private static final double AROUND_TITLE = 84;

    private final Supplier<@Nullable DeckShelf> shelf;
    private final Label number = new Label();
    private final Text title = new Text();
    private final Label kind = new Label();
    private final HBox row = new HBox(number, new VBox(title, kind));

    SlideCell(ListView<?> list, Supplier<@Nullable DeckShelf> shelf, Reorder.Move move) {
        this.shelf = shelf;
        row.getStyleClass().add("slide-row");
        number.getStyleClass().addAll("caption-strong", "muted", "slide-number");
        title.getStyleClass().add("slide-title");
        title.wrappingWidthProperty().bind(list.widthProperty().subtract(AROUND_TITLE));
        kind.getStyleClass().add("caption");
        setPrefWidth(0);
        Reorder.byDragging(this, move);
    }

    @Override
    protected void updateItem(@Nullable Slide slide, boolean empty) {
        super.updateItem(slide, empty);
        DeckShelf known = shelf.get();
        setGraphic(empty ? null : row);
        if (empty || slide == null || known == null) return;
        number.setText(String.valueOf(getIndex() + 1));
        title.setText(known.title(slide));
        kind.setText(DeckShelf.kind(slide));
        setAccessibleText(
                "Slide %d, %s, %s".formatted(getIndex() + 1, kind.getText(), title.getText()));
    }
}
