package io.github.placeline.ui.controls;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// Puts the rows of a list into another order: by dragging, or with Alt Up and Alt Down.
public final class Reorder {

    /// Moves the row at `from` to `to`.
    @FunctionalInterface
    public interface Move {
        void move(int from, int to);
    }

    private static final String OVER = "drop-row";

    private Reorder() {}

    /// Alt Up and Alt Down move the chosen row of `list`.
    public static void byKeys(ListView<?> list, Move move) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.isAltDown()) return;
                    if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) return;
                    event.consume();
                    by(list, event.getCode() == KeyCode.UP ? -1 : 1, move);
                });
    }

    /// Moves the chosen row of `list` by so many places; at the end nothing happens.
    public static void by(ListView<?> list, int places, Move move) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + places;
        if (from < 0 || to < 0 || to >= list.getItems().size()) return;
        move.move(from, to);
    }

    /// Lets the cell's row be dragged onto other rows of its list.
    public static void byDragging(ListCell<?> cell, Move move) {
        cell.setOnDragDetected(event -> {
            if (cell.isEmpty()) return;
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(String.valueOf(cell.getIndex()));
            board.setContent(content);
            event.consume();
        });
        cell.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!isOfTheSameList(event, cell)) return;
                    event.acceptTransferModes(TransferMode.MOVE);
                    if (!cell.getStyleClass().contains(OVER)) cell.getStyleClass().add(OVER);
                    event.consume();
                });
        cell.addEventHandler(DragEvent.DRAG_EXITED, _ -> cell.getStyleClass().removeAll(OVER));
        cell.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (!(event.getGestureSource() instanceof ListCell<?> from)) return;
                    if (!isOfTheSameList(event, cell)) return;
                    event.setDropCompleted(true);
                    event.consume();
                    if (from.getIndex() != cell.getIndex())
                        move.move(from.getIndex(), cell.getIndex());
                });
    }

    private static boolean isOfTheSameList(DragEvent event, ListCell<?> cell) {
        return !cell.isEmpty()
                && event.getGestureSource() instanceof ListCell<?> from
                && from.getListView().equals(cell.getListView());
    }
}
