package io.github.placeline.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// A panel over the whole window. It holds the keyboard while it is open and gives it back.
public final class Overlay {

    private final ModalPane pane;
    private final ChangeListener<Node> keepKeyboard = (_, _, owner) -> holdKeyboard(owner);
    private @Nullable Node before;
    private @Nullable Node panel;

    Overlay(ModalPane pane) {
        this.pane = pane;
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty()
                .subscribe(shown -> {
                    if (!shown) release();
                });
    }

    public boolean isOpen() {
        return panel != null;
    }

    /// Shows the panel and gives its first control the keyboard.
    public void open(Node shown, Pos where) {
        Scene scene = pane.getScene();
        if (panel == null) {
            before = scene.getFocusOwner();
            scene.focusOwnerProperty().addListener(keepKeyboard);
        }
        panel = shown;
        pane.setAlignment(where);
        pane.show(shown);
        holdKeyboard(scene.getFocusOwner());
    }

    public void close() {
        pane.hide(true);
    }

    private void holdKeyboard(@Nullable Node owner) {
        Node shown = panel;
        if (shown == null || isIn(shown, owner)) return;
        Platform.runLater(() -> Regions.first(shown).ifPresent(Node::requestFocus));
    }

    private void release() {
        if (panel == null) return;
        panel = null;
        pane.getScene().focusOwnerProperty().removeListener(keepKeyboard);
        if (before != null) before.requestFocus();
        before = null;
    }

    private static boolean isIn(Node panel, @Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(panel)) return true;
        }
        return false;
    }
}
