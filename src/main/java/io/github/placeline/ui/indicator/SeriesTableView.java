package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.ui.controls.Copying;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Shows a [SeriesTable]: arrow keys move from cell to cell, and a copy goes to a spreadsheet
/// whole.
public final class SeriesTableView extends TableView<SeriesTable.Line> {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// Height of a line and least widths in units of the text's size; the style sheet has the first
    /// too.
    private static final double LINE = 2.067;

    private static final double NAME = 11;
    private static final double WIDEST_NAME = 16;
    private static final double CELL = 3.7;
    private static final double WIDEST = 8;
    private static final double LETTER = 0.53;
    private static final double AROUND = 1.1;
    private static final double BAR = 1;

    private SeriesTable shown = new SeriesTable("", List.of(), List.of());

    public SeriesTableView() {
        getStyleClass().add("series-table");
        setAccessibleText("The figures of the chart as a table");
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().subscribe(_ -> fitColumns());
        fixedCellSizeProperty().subscribe(_ -> fitColumns());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!COPY.match(event)) return;
                    copy();
                    event.consume();
                });
    }

    void show(SeriesTable table) {
        shown = table;
        getColumns().clear();
        getColumns().add(names(table.corner()));
        for (int i = 0; i < table.periods().size(); i++)
            getColumns().add(period(table.periods().get(i), i));
        getItems().setAll(table.lines());
        fitColumns();
        requestLayout();
    }

    /// Puts the whole table on the clipboard.
    void copy() {
        Copying.copy(shown.tabSeparated());
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
        double bar = columnsWidth() > getWidth() ? BAR * em() : 0;
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

    private double columnsWidth() {
        return getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    private void fitColumns() {
        if (getColumns().isEmpty() || getWidth() <= 0) return;
        double em = em();
        double name = Math.clamp(shown.corner().length() * LETTER, NAME, WIDEST_NAME) * em;
        for (SeriesTable.Line line : shown.lines())
            name = Math.max(name, line.name().length() * LETTER * em);
        double widest = CELL;
        for (String period : shown.periods())
            widest = Math.max(widest, period.length() * LETTER + AROUND);
        int periods = Math.max(1, shown.periods().size());
        double room = (getWidth() - snappedLeftInset() - snappedRightInset() - name) / periods;
        double each = Math.clamp(room, widest * em, Math.max(WIDEST, widest) * em);
        for (TableColumn<SeriesTable.Line, ?> column : getColumns()) {
            boolean first = column.equals(getColumns().getFirst());
            column.setPrefWidth(Math.floor(first ? name : each));
        }
        requestLayout();
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
            mark(this);
        }
    }

    private static final class FigureCell
            extends javafx.scene.control.TableCell<SeriesTable.Line, TableCell> {
        @Override
        protected void updateItem(TableCell figure, boolean empty) {
            super.updateItem(figure, empty);
            boolean bare = empty || figure == null;
            setText(bare ? null : (figure.text() + " " + figure.mark()).strip());
            setAccessibleText(bare ? null : figure.words());
            mark(this);
        }
    }
}
