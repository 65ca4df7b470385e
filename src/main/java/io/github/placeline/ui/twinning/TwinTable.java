package io.github.placeline.ui.twinning;

import io.github.placeline.app.twinning.TwinRow;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.ui.controls.Copying;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The figures of both charts as one table, a line a period. Copying takes it whole.
public final class TwinTable extends TableView<TwinRow> {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    public TwinTable() {
        getStyleClass().add("figure-table");
        setAccessibleText("The figures of both charts as a table");
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!COPY.match(event)) return;
                    copy();
                    event.consume();
                });
    }

    void show(TwinningFacts facts) {
        String one = facts.first().area().name();
        String other = facts.second().area().name();
        String unit = facts.figures().gapUnit();
        String gap = unit.isEmpty() ? " gap" : " gap (" + unit + ")";
        getColumns()
                .setAll(
                        List.of(
                                column("Year", row -> row.period().label(), "name"),
                                column(one, TwinRow::first, "main"),
                                column(other, TwinRow::second, "main"),
                                column(facts.countryName(), TwinRow::country, "figure"),
                                column(one + gap, TwinRow::firstGap, "figure"),
                                column(other + gap, TwinRow::secondGap, "figure")));
        getItems().setAll(facts.rows());
        requestLayout();
    }

    /// Gives the table the keyboard, at the newest line.
    void enter() {
        requestFocus();
        if (getItems().isEmpty()) return;
        int last = getItems().size() - 1;
        getSelectionModel().clearAndSelect(last, getColumns().get(1));
        getFocusModel().focus(last, getColumns().get(1));
    }

    /// Puts the whole table on the clipboard, for a spreadsheet.
    void copy() {
        Copying.copy(
                Stream.concat(
                                Stream.of(
                                        getColumns().stream()
                                                .map(TableColumn::getText)
                                                .collect(Collectors.joining("\t"))),
                                getItems().stream().map(this::line))
                        .collect(Collectors.joining("\n")));
    }

    private String line(TwinRow row) {
        return getColumns().stream()
                .map(column -> String.valueOf(column.getCellObservableValue(row).getValue()))
                .collect(Collectors.joining("\t"));
    }

    @Override
    protected double computePrefHeight(double width) {
        return (getItems().size() + 1) * getFixedCellSize()
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static TableColumn<TwinRow, String> column(
            String heading, Function<TwinRow, String> text, String style) {
        TableColumn<TwinRow, String> column = new TableColumn<>(heading);
        column.getStyleClass().add(style);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }
}
