package io.github.placeline.ui.twinning;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes the rows of a list act: on Enter, on Space, and on a click.
final class Activation<T> {

    private final ListView<T> list;
    private final Consumer<T> act;

    Activation(ListView<T> list, Consumer<T> act) {
        this.list = list;
        this.act = act;
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case ENTER, SPACE -> {
                            run(list.getFocusModel().getFocusedItem());
                            event.consume();
                        }
                        default -> {}
                    }
                });
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && isOnARow(event))
                        run(list.getSelectionModel().getSelectedItem());
                });
        list.focusedProperty()
                .subscribe(focused -> {
                    if (focused && list.getSelectionModel().isEmpty())
                        list.getSelectionModel().selectFirst();
                });
    }

    private static boolean isOnARow(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListCell<?>)) node = node.getParent();
        return node instanceof ListCell<?> cell && !cell.isEmpty();
    }

    private void run(@org.jspecify.annotations.Nullable T item) {
        if (item != null && list.getItems().contains(item)) act.accept(item);
    }
}
