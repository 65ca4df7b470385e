package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.ui.chart.ChartDesk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Shows a [SeriesTable]: arrow keys move from cell to cell, and a copy goes to a spreadsheet
/// whole.
public final class SeriesTableView extends TableView<SeriesTable.Line> {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// Heights of a line and of the bar below, in units of the text's size; the style sheet has the
    /// first too.
    private static final double LINE = 2.067;

    private static final double BAR = 1.2;

    private SeriesTable shown = new SeriesTable("", List.of(), List.of());
    private Supplier<SeriesTable> copied = () -> shown;
    private @Nullable ChartDesk desk;
    private ColumnFit fit = ColumnFit.of(shown, 0);

    public SeriesTableView() {
        getStyleClass().add("figure-table");
        setAccessibleText("The figures of the chart as a table");
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().subscribe(_ -> fitColumns());
        fixedCellSizeProperty().subscribe(_ -> fitColumns());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!COPY.match(event)) return;
                    copyChosen();
                    event.consume();
                });
    }

    /// Who copies.
    void serve(ChartDesk by) {
        desk = by;
    }

    /// @param forOthers the table as it is copied, made only when asked for and away from the
    ///   window
    void show(SeriesTable table, Supplier<SeriesTable> forOthers) {
        shown = table;
        copied = forOthers;
        getColumns().clear();
        getColumns().add(names(table.corner()));
        for (int i = 0; i < table.periods().size(); i++)
            getColumns().add(period(table.periods().get(i).label(), i));
        getItems().setAll(table.lines());
        fitColumns();
        requestLayout();
    }

    /// Puts the whole table on the clipboard.
    void copy() {
        copy(SeriesTable::tabSeparated);
    }

    /// Puts the lines of the chosen cells on the clipboard, under the headings of all columns; the
    /// whole table where none is chosen.
    void copyChosen() {
        Set<String> names =
                getSelectionModel().getSelectedCells().stream()
                        .map(cell -> getItems().get(cell.getRow()).name())
                        .collect(Collectors.toSet());
        copy(table ->
                table.tabSeparated(
                        table.lines().stream()
                                .filter(line -> names.isEmpty() || names.contains(line.name()))
                                .toList()));
    }

    private void copy(Function<SeriesTable, String> words) {
        Supplier<SeriesTable> made = copied;
        Optional.ofNullable(desk).ifPresent(by -> by.copyTable(() -> words.apply(made.get())));
    }

    /// Gives the table the keyboard, at its newest figure of the area.
    void enter() {
        requestFocus();
        if (getItems().isEmpty()) return;
        TableColumn<SeriesTable.Line, ?> last = getColumns().getLast();
        getSelectionModel().clearAndSelect(0, last);
        getFocusModel().focus(0, last);
        scrollToColumn(last);
    }

    @Override
    protected double computePrefHeight(double width) {
        double bar = fit.scrolls() ? BAR * em() : 0;
        return (getItems().size() + 1) * getFixedCellSize()
                + bar
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double em() {
        return Math.max(1, getFixedCellSize()) / LINE;
    }

    private void fitColumns() {
        if (getColumns().isEmpty() || getWidth() <= 0) return;
        double em = em();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - 1;
        fit = ColumnFit.of(shown, room / em);
        getColumns().getFirst().setPrefWidth(Math.floor(fit.name() * em));
        for (int i = 1; i < getColumns().size(); i++) {
            SeriesTable.Heading heading = shown.periods().get(i - 1);
            getColumns().get(i).setText(fit.brief() ? heading.brief() : heading.label());
            getColumns().get(i).setPrefWidth(Math.floor(fit.each() * em));
        }
        requestLayout();
        if (getParent() != null) getParent().requestLayout();
    }

    private static TableColumn<SeriesTable.Line, String> names(String corner) {
        TableColumn<SeriesTable.Line, String> column = fixed(corner);
        column.getStyleClass().add("name");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().name()));
        column.setCellFactory(_ -> new NameCell());
        return column;
    }

    private static TableColumn<SeriesTable.Line, TableCell> period(String label, int place) {
        TableColumn<SeriesTable.Line, TableCell> column = fixed(label);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setCellFactory(_ -> new FigureCell());
        return column;
    }

    private static <T> TableColumn<SeriesTable.Line, T> fixed(String heading) {
        TableColumn<SeriesTable.Line, T> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(true);
        return column;
    }

    private static void mark(javafx.scene.control.TableCell<SeriesTable.Line, ?> cell) {
        SeriesTable.Line line = cell.getTableRow() == null ? null : cell.getTableRow().getItem();
        cell.getStyleClass().remove("main");
        if (line != null && line.main()) cell.getStyleClass().add("main");
    }

    private static final class NameCell
            extends javafx.scene.control.TableCell<SeriesTable.Line, String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            getStyleClass().remove("name");
            getStyleClass().add("name");
            setText(empty ? null : name);
            setTooltip(empty ? null : new Tooltip(name));
            mark(this);
        }
    }

    private static final class FigureCell
            extends javafx.scene.control.TableCell<SeriesTable.Line, TableCell> {
        @Override
        protected void updateItem(TableCell figure, boolean empty) {
            super.updateItem(figure, empty);
            boolean bare = empty || figure == null;
            setText(bare ? null : figure.shown());
            setAccessibleText(bare ? null : figure.words());
            mark(this);
        }
    }
}
