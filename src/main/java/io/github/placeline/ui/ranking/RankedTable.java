package io.github.placeline.ui.ranking;

import io.github.placeline.app.ranking.RankedRow;
import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingSheet;
import io.github.placeline.model.AreaKind;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The lines of a ranked list. The area looked at is marked and in view; Enter or a double click
/// opens the indicator of a line's area.
public final class RankedTable extends TableView<RankedRow> {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");
    private static final PseudoClass COUNTRY = PseudoClass.getPseudoClass("country");
    private static final PseudoClass NEXT_BAND = PseudoClass.getPseudoClass("next-band");
    private static final List<Double> SHARES = List.of(0.09, 0.27, 0.14, 0.18, 0.18);
    private static final double STANDING = 0.14;
    private static final int ABOVE = 6;
    private static final double BAR = 20;

    private @Nullable Ranking shown;
    private Consumer<RankedRow> open = _ -> {};
    private Runnable copy = () -> {};

    public RankedTable() {
        getStyleClass().add("ranked");
        setAccessibleText("All local authorities, the best first");
        setRowFactory(_ -> new Line());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void onOpen(Consumer<RankedRow> action) {
        open = action;
    }

    void onCopy(Runnable action) {
        copy = action;
    }

    void show(Ranking ranking) {
        shown = ranking;
        getColumns().clear();
        List<String> headings = RankingSheet.headings(ranking);
        for (int i = 0; i < headings.size(); i++)
            getColumns().add(column(ranking, headings.get(i), i));
        getColumns().add(standings());
        getItems().setAll(ranking.rows());
        ranking.looked()
                .ifPresent(row -> {
                    int place = ranking.rows().indexOf(row);
                    getSelectionModel().clearAndSelect(place);
                    getFocusModel().focus(place);
                    scrollTo(Math.max(0, place - ABOVE));
                });
    }

    private void key(KeyEvent event) {
        RankedRow row = getSelectionModel().getSelectedItem();
        if (COPY.match(event) && shown != null) {
            copy.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            open.accept(row);
            event.consume();
        }
    }

    private TableColumn<RankedRow, String> column(Ranking ranking, String heading, int place) {
        TableColumn<RankedRow, String> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row ->
                new ReadOnlyObjectWrapper<>(
                        RankingSheet.cells(ranking, row.getValue()).get(place)));
        column.prefWidthProperty().bind(widthProperty().subtract(BAR).multiply(SHARES.get(place)));
        if (place == 0 || place == 2 || place == 3) column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<RankedRow, RankedRow> standings() {
        TableColumn<RankedRow, RankedRow> column =
                new TableColumn<>(shown == null ? "" : "Beside " + shown.country());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new StandingCell());
        column.prefWidthProperty().bind(widthProperty().subtract(BAR).multiply(STANDING));
        return column;
    }

    private final class Line extends TableRow<RankedRow> {
        Line() {
            setOnMouseClicked(event -> {
                RankedRow row = getItem();
                if (event.getClickCount() == 2 && row != null) open.accept(row);
            });
        }

        @Override
        protected void updateItem(@Nullable RankedRow row, boolean empty) {
            super.updateItem(row, empty);
            Ranking ranking = shown;
            pseudoClassStateChanged(
                    LOOKED,
                    row != null
                            && ranking != null
                            && row.area().equals(ranking.question().looked()));
            pseudoClassStateChanged(COUNTRY, row != null && row.area().kind() == AreaKind.COUNTRY);
            pseudoClassStateChanged(NEXT_BAND, row != null && beginsBand(row));
        }

        private boolean beginsBand(RankedRow row) {
            for (int above = getIndex() - 1; above >= 0; above--) {
                RankedRow before = getTableView().getItems().get(above);
                if (before.area().kind() != AreaKind.COUNTRY)
                    return row.band() != null && row.band() != before.band();
            }
            return false;
        }
    }

    private static final class StandingCell extends TableCell<RankedRow, RankedRow> {
        @Override
        protected void updateItem(@Nullable RankedRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(
                    row == null || Double.isNaN(row.position().gap())
                            ? null
                            : VerdictNodes.plain(Verdict.of(row.position().standing())));
        }
    }
}
