package io.github.placeline.ui.pack;

import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import io.github.placeline.ui.controls.Reorder;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A page in the list of pages: its number, a small picture of its kind, its name, a handle.
final class PageCell extends ListCell<OutlinePage> {

    private final List<String> names;
    private final Label number = new Label();
    private final Icon kind = Icon.of(Drawing.FILE, "quiet");
    private final Label name = new Label();
    private final HBox row;

    /// @param names of all pages, in order
    PageCell(List<String> names, Reorder.Move move) {
        this.names = names;
        number.getStyleClass().addAll("detail-strong", "muted", "page-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        StackPane sheet = new StackPane(kind);
        sheet.getStyleClass().add("page-sheet");
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("page-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Icon handle = Icon.of(Drawing.HANDLE, "quiet", "small");
        row = new HBox(number, sheet, name, handle);
        row.getStyleClass().add("page-row");
        setPrefWidth(0);
        Reorder.byDragging(this, move);
    }

    @Override
    protected void updateItem(@Nullable OutlinePage page, boolean empty) {
        super.updateItem(page, empty);
        setGraphic(empty ? null : row);
        if (empty || page == null) return;
        int at = getIndex();
        number.setText(String.valueOf(at + 1));
        kind.setDrawing(drawing(page.subject()));
        name.setText(at < names.size() ? names.get(at) : "");
        setTooltip(new Tooltip(name.getText()));
        setAccessibleText("Page %d, %s".formatted(at + 1, name.getText()));
    }

    /// As tall as its name is when it is wrapped.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    private static Drawing drawing(PageSubject subject) {
        return switch (subject) {
            case PageSubject.Cover _ -> Drawing.COVER;
            case PageSubject.Summary _, PageSubject.Profile _ -> Drawing.DASHBOARD;
            case PageSubject.OneIndicator _ -> Drawing.INDICATORS;
            case PageSubject.AllIndicators _, PageSubject.Comparison _, PageSubject.SetOfParts _ ->
                    Drawing.TABLE;
            case PageSubject.Projects _, PageSubject.OneProject _ -> Drawing.FOLDER;
            case PageSubject.Changes _ -> Drawing.CHANGED;
            case PageSubject.Notes _, PageSubject.OwnWords _, PageSubject.Method _ -> Drawing.WORDS;
        };
    }
}
