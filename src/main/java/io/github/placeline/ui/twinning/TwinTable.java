package io.github.placeline.ui.twinning;

import io.github.placeline.app.twinning.TwinRow;
import io.github.placeline.app.twinning.TwinningFacts;
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

    private static final List<Function<TwinRow, String>> CELLS =
            List.of(
                    row -> row.period().label(),
                    TwinRow::first,
                    TwinRow::second,
                    TwinRow::country,
                    TwinRow::firstGap,
                    TwinRow::secondGap);
    private static final List<String> STYLES =
            List.of("name", "main", "main", "figure", "figure", "figure");

    private Runnable copy = () -> {};

    public TwinTable() {
        getStyleClass().add("figure-table");
        setAccessibleText("The figures of both charts as a table");
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!COPY.match(event)) return;
                    copy.run();
                    event.consume();
                });
    }

    void show(TwinningFacts facts) {
        List<String> headings = headings(facts);
        getColumns().clear();
        for (int i = 0; i < headings.size(); i++)
            getColumns().add(column(headings.get(i), CELLS.get(i), STYLES.get(i)));
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

    void onCopy(Runnable action) {
        copy = action;
    }

    /// The table for a spreadsheet.
    static String tabSeparated(TwinningFacts facts) {
        return Stream.concat(
                        Stream.of(headings(facts)),
                        facts.rows().stream()
                                .map(row -> CELLS.stream().map(cell -> cell.apply(row)).toList()))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> headings(TwinningFacts facts) {
        String one = facts.first().area().name();
        String other = facts.second().area().name();
        String unit = facts.figures().gapUnit();
        String gap = unit.isEmpty() ? " gap" : " gap (" + unit + ")";
        return List.of("Year", one, other, facts.countryName(), one + gap, other + gap);
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
