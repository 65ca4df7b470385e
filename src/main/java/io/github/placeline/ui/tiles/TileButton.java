package io.github.placeline.ui.tiles;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A whole tile as one button: one stop for the keyboard, one sentence for a screen reader.
final class TileButton extends StackPane {

    private final Runnable open;

    TileButton(Node frame, String sentence, Runnable open) {
        super(frame);
        this.open = open;
        getStyleClass().addAll("tile-button", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(sentence);
        addEventHandler(KeyEvent.KEY_PRESSED, this::openByKey);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::openByPointer);
    }

    private void openByKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
        event.consume();
        open.run();
    }

    private void openByPointer(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        requestFocus();
        open.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) open.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
