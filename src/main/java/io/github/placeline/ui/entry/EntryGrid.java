package io.github.placeline.ui.entry;

import io.github.placeline.ui.controls.ColumnZoom;
import io.github.placeline.ui.controls.Copying;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/// Makes a table the grid: typing begins in the cell that has the keyboard, Enter goes down, Tab
/// goes right, Delete empties, the usual keys copy, paste and undo. An item is a row's number.
final class EntryGrid {

    private static final double AREA = 14;
    private static final double PERIOD = 7;
    private static final double EM = 15;

    private final TableView<Integer> table;
    private final EntryViewModel model;
    private Sheet shown = Sheet.EMPTY;
    private String begun = "";

    EntryGrid(TableView<Integer> table, EntryViewModel model) {
        this.table = table;
        this.model = model;
        table.getStyleClass().add("entry-grid");
        ColumnZoom.of(table);
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        model.sheetProperty().subscribe(this::show);
    }

    private void show(Sheet sheet) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        int row = Math.max(0, at == null ? 0 : at.getRow());
        int column = Math.max(1, at == null ? 1 : at.getColumn());
        boolean same =
                sheet.periods().equals(shown.periods()) && sheet.areas().equals(shown.areas());
        shown = sheet;
        if (same) {
            table.refresh();
            return;
        }
        table.getColumns().setAll(java.util.List.of(areas()));
        for (int i = 0; i < sheet.periods().size(); i++) table.getColumns().add(period(i));
        table.getItems().setAll(IntStream.range(0, sheet.areas().size()).boxed().toList());
        focus(row, column);
    }

    private TableColumn<Integer, String> areas() {
        TableColumn<Integer, String> column = fixed("Area", AREA);
        column.setEditable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(shown.areas().get(row.getValue()).name()));
        return column;
    }

    private TableColumn<Integer, String> period(int place) {
        TableColumn<Integer, String> column =
                fixed(shown.periods().get(place).period().label(), PERIOD);
        column.getStyleClass().add("number");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(shown.at(row.getValue(), place)));
        column.setCellFactory(_ -> new EntryCell(row -> words(row, place), () -> begun));
        column.setOnEditCommit(
                event -> model.type(event.getRowValue(), place, event.getNewValue()));
        return column;
    }

    private String words(int row, int column) {
        return shown.areas().get(row).name() + ", " + shown.periods().get(column).period().label();
    }

    private static TableColumn<Integer, String> fixed(String heading, double width) {
        TableColumn<Integer, String> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width * EM);
        return column;
    }

    /// Gives a cell the keyboard; a place beyond the grid is moved into it.
    void focus(int row, int column) {
        if (shown.areas().isEmpty() || shown.periods().isEmpty()) return;
        int toRow = Math.clamp(row, 0, shown.areas().size() - 1);
        int toColumn = Math.clamp(column, 1, shown.periods().size());
        TableColumn<Integer, ?> to = table.getColumns().get(toColumn);
        table.getSelectionModel().clearAndSelect(toRow, to);
        table.getFocusModel().focus(toRow, to);
        table.scrollTo(toRow);
        table.scrollToColumn(to);
    }

    private int row() {
        return table.getFocusModel().getFocusedCell().getRow();
    }

    private int column() {
        return table.getFocusModel().getFocusedCell().getColumn();
    }

    private boolean isAtAFigure() {
        return row() >= 0 && column() >= 1;
    }

    private boolean isEditing() {
        return table.getEditingCell() != null;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()) shortcut(event);
        else if (!isEditing()) move(event);
    }

    private void shortcut(KeyEvent event) {
        if (isEditing()) return;
        switch (event.getCode()) {
            case V -> paste();
            case C -> copy();
            case Z -> {
                if (event.isShiftDown()) model.redo();
                else model.undo();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(KeyEvent event) {
        if (!isAtAFigure()) return;
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> model.type(row(), column() - 1, "");
            case F2 -> edit();
            case ENTER -> focus(row() + (event.isShiftDown() ? -1 : 1), column());
            case TAB -> {
                int next = column() + (event.isShiftDown() ? -1 : 1);
                // Beyond the row the key leaves the grid, as it leaves any control.
                if (next < 1 || next > shown.periods().size()) return;
                focus(row(), next);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean letter =
                !typed.isEmpty()
                        && typed.codePointAt(0) > ' '
                        && typed.codePointAt(0) != 127
                        && !event.isShortcutDown()
                        && !event.isAltDown();
        if (!letter || isEditing() || !isAtAFigure()) return;
        begun = typed;
        edit();
        begun = "";
        event.consume();
    }

    private void edit() {
        table.edit(row(), table.getColumns().get(column()));
    }

    private void copy() {
        if (!isAtAFigure()) return;
        Copying.copy(shown.at(row(), column() - 1));
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null) return;
        model.paste(text, Math.max(0, row()), Math.max(0, column() - 1));
    }

    /// The row of the keyboard, for whoever wants to remove it.
    int focusedRow() {
        return row();
    }

    /// The focused figure in words: its column is counted from 0.
    int focusedColumn() {
        return column() - 1;
    }
}
