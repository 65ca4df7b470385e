package io.github.placeline.ui.entry;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One cell of the grid. While it is typed in, Enter and Tab keep the text and go on, Escape puts
/// back what was there, and leaving keeps the text.
final class EntryCell extends TableCell<Integer, String> {

    private final IntFunction<String> place;
    private final Supplier<String> begun;
    private @Nullable TextField field;

    /// @param place the cell in words, by its row
    /// @param begun what was typed to begin with, empty where the cell is opened as it is
    EntryCell(IntFunction<String> place, Supplier<String> begun) {
        this.place = place;
        this.begun = begun;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) return;
        String first = begun.get();
        TextField editor = new TextField(first.isEmpty() ? getItem() : first);
        editor.setAccessibleText(place.apply(getIndex()));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        editor.focusedProperty()
                .subscribe((was, focused) -> {
                    if (was && !focused && isEditing()) commitEdit(editor.getText());
                });
        field = editor;
        setText(null);
        setGraphic(editor);
        editor.requestFocus();
        if (!first.isEmpty()) editor.addEventFilter(KeyEvent.KEY_TYPED, new Unselecting(editor));
    }

    /// A field that gains the keyboard selects its text, which the letter after the one that opened
    /// the cell would replace. So that letter goes to the end.
    private static final class Unselecting implements EventHandler<KeyEvent> {
        private final TextField editor;

        Unselecting(TextField editor) {
            this.editor = editor;
        }

        @Override
        public void handle(KeyEvent event) {
            editor.positionCaret(editor.getLength());
            editor.removeEventFilter(KeyEvent.KEY_TYPED, this);
        }
    }

    private void press(KeyEvent event) {
        TextField editor = field;
        if (editor == null) return;
        TableView<Integer> table = getTableView();
        int row = getIndex();
        int column = table.getColumns().indexOf(getTableColumn());
        switch (event.getCode()) {
            case ENTER -> keep(editor, table, row + (event.isShiftDown() ? -1 : 1), column);
            case TAB -> keep(editor, table, row, column + (event.isShiftDown() ? -1 : 1));
            case ESCAPE -> {
                cancelEdit();
                table.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keep(TextField editor, TableView<Integer> table, int row, int column) {
        commitEdit(editor.getText());
        table.requestFocus();
        int toRow = Math.clamp(row, 0, table.getItems().size() - 1);
        int toColumn = Math.clamp(column, 1, table.getColumns().size() - 1);
        var to = table.getColumns().get(toColumn);
        table.getSelectionModel().clearAndSelect(toRow, to);
        table.getFocusModel().focus(new TablePosition<>(table, toRow, to));
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = null;
        setGraphic(null);
        setText(getItem());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (isEditing()) return;
        field = null;
        setGraphic(null);
        setText(empty ? null : text);
        setAccessibleText(
                empty || text == null
                        ? null
                        : place.apply(getIndex()) + ": " + (text.isEmpty() ? "empty" : text));
    }
}
