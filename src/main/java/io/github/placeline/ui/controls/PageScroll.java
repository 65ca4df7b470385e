package io.github.placeline.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a scroll pane does not do by itself: it keeps what has the keyboard in view, and lays its
/// page out as wide as it is, so that nothing moves when a bar appears in the margin.
public final class PageScroll {

    /// Room left around what comes into view, so that its ring is seen whole.
    private static final double ROOM = 12;

    private final ScrollPane pane;

    private PageScroll(ScrollPane pane) {
        this.pane = pane;
    }

    /// @param page what `pane` scrolls
    public static void in(ScrollPane pane, Region page) {
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFitToWidth(false);
        page.prefWidthProperty().bind(pane.widthProperty());
        page.maxWidthProperty().bind(pane.widthProperty());
        PageScroll scroll = new PageScroll(pane);
        pane.sceneProperty().subscribe((_, scene) -> scroll.watch(scene));
    }

    private void watch(@Nullable Scene scene) {
        if (scene != null) scene.focusOwnerProperty().subscribe(this::show);
    }

    private void show(@Nullable Node focused) {
        Node content = pane.getContent();
        if (focused == null || !isIn(content, focused)) return;
        Bounds node = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) return;
        double top = pane.getVvalue() * hidden;
        double wanted = top;
        if (node.getMaxY() + ROOM > top + view) wanted = node.getMaxY() + ROOM - view;
        if (node.getMinY() - ROOM < wanted) wanted = node.getMinY() - ROOM;
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private static boolean isIn(Node content, Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(content)) return true;
        }
        return false;
    }
}
