package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.Finding;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Something to look at: its sort, its slide, what it is.
final class FindingCell extends ListCell<Finding> {

    private static final double AROUND_WORDS = 90;

    private final Function<Finding, String> title;
    private final Icon icon = Icon.of(Drawing.WARNING);
    private final Text slide = new Text();
    private final Text words = new Text();
    private final HBox row = new HBox(icon, new VBox(slide, words));

    FindingCell(ListView<?> list, Function<Finding, String> title) {
        this.title = title;
        row.getStyleClass().add("finding-row");
        slide.getStyleClass().add("slide-title");
        words.getStyleClass().add("finding-words");
        for (Text text : java.util.List.of(slide, words))
            text.wrappingWidthProperty().bind(list.widthProperty().subtract(AROUND_WORDS));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(empty ? null : row);
        if (empty || finding == null) return;
        icon.setDrawing(
                switch (finding.kind()) {
                    case GONE -> Drawing.RING;
                    case CHANGED -> Drawing.CHANGED;
                    case LEGIBLE -> Drawing.WORDS;
                    case SOURCE -> Drawing.WARNING;
                });
        slide.setText(
                "Slide %d, %s: %s"
                        .formatted(
                                finding.slide() + 1,
                                finding.kind().words().toLowerCase(java.util.Locale.UK),
                                title.apply(finding)));
        words.setText(finding.words());
        setAccessibleText(slide.getText() + ". " + finding.words());
    }
}
