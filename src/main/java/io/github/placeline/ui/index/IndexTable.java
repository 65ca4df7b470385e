package io.github.placeline.ui.index;

import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.app.index.IndexFacts.Worked;
import io.github.placeline.app.index.IndexSheet;
import io.github.placeline.model.Area;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// An index as a table: place, authority, score, and every part of it.
public final class IndexTable extends TableView<IndexScore> {

    private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");
    private static final List<Double> WIDTHS = List.of(5.0, 15.0, 7.0);
    private static final double PART = 11;
    private static final double EM = 15;
    private static final int ABOVE = 6;

    private Consumer<Area> open = _ -> {};
    private @Nullable Area looked;

    public IndexTable() {
        getStyleClass().add("index-table");
        setAccessibleText("All local authorities, the best first, with their parts");
        setRowFactory(_ -> new Line());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    IndexScore chosen = getSelectionModel().getSelectedItem();
                    if (event.getCode() != KeyCode.ENTER || chosen == null) return;
                    open.accept(chosen.area());
                    event.consume();
                });
    }

    void onOpen(Consumer<Area> action) {
        open = action;
    }

    void show(Worked worked, @Nullable Area pickedOut) {
        looked = pickedOut;
        getColumns().clear();
        List<String> headings = IndexSheet.headings(worked);
        for (int i = 0; i < headings.size(); i++)
            getColumns().add(column(worked, headings.get(i), i));
        getItems().setAll(worked.scores());
        for (int i = 0; i < worked.scores().size(); i++) {
            if (!worked.scores().get(i).area().equals(pickedOut)) continue;
            getSelectionModel().clearAndSelect(i);
            scrollTo(Math.max(0, i - ABOVE));
        }
    }

    private static TableColumn<IndexScore, String> column(
            Worked worked, String heading, int place) {
        TableColumn<IndexScore, String> column = new TableColumn<>();
        Label words = new Label(heading);
        words.setWrapText(true);
        words.setTooltip(new Tooltip(heading));
        words.getStyleClass().add("heading-words");
        column.setGraphic(words);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(IndexSheet.cells(worked, row.getValue()).get(place)));
        column.setPrefWidth(EM * (place < WIDTHS.size() ? WIDTHS.get(place) : PART));
        if (place != 1) column.getStyleClass().add("number");
        return column;
    }

    private final class Line extends TableRow<IndexScore> {
        Line() {
            setOnMouseClicked(event -> {
                IndexScore score = getItem();
                if (event.getClickCount() == 2 && score != null) open.accept(score.area());
            });
        }

        @Override
        protected void updateItem(@Nullable IndexScore score, boolean empty) {
            super.updateItem(score, empty);
            pseudoClassStateChanged(LOOKED, score != null && score.area().equals(looked));
            String why = score == null ? "" : IndexSheet.whyNot(score);
            setTooltip(why.isEmpty() ? null : new Tooltip(why));
            setAccessibleHelp(why);
        }
    }
}
