package io.github.placeline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/// Moves the keyboard from one part of the window to the next (F6).
final class Regions {

    private Regions() {}

    /// Gives the keyboard to the first control of the part after (`by` = 1) or before (-1) the one
    /// that holds `owner`, passing over parts without one.
    static void move(List<Parent> parts, @Nullable Node owner, int by) {
        int from = indexOf(parts, owner);
        int start = from < 0 && by < 0 ? 0 : from;
        for (int step = 1; step <= parts.size(); step++) {
            Parent part = parts.get(Math.floorMod(start + by * step, parts.size()));
            Optional<Node> first = first(part);
            if (first.isPresent()) {
                focusVisibly(first.get());
                return;
            }
        }
    }

    /// JavaFX draws the focus ring only after a step with the keyboard, so one step is made there
    /// and back.
    private static void focusVisibly(Node node) {
        node.requestFocus();
        if (!node.requestFocusTraversal(TraversalDirection.NEXT)) return;
        Node next = node.getScene().getFocusOwner();
        if (next != null) next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        if (!node.isFocused()) node.requestFocus();
    }

    /// The first control in reading order that can take the keyboard.
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return new ArrayList<>(parent.getChildrenUnmodifiable())
                .stream().flatMap(child -> first(child).stream()).findFirst();
    }

    private static int indexOf(List<Parent> parts, @Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof Parent && parts.contains(node)) return parts.indexOf(node);
        }
        return -1;
    }
}
