package io.github.placeline.ui.tiles;

import io.github.placeline.app.dashboard.TileFacts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// What can be done with a tile besides opening it: by the right button or the menu key.
final class TileMenu {

    private TileMenu() {}

    static void on(
            Region tile, TileFacts facts, Runnable open, Runnable setTarget, Runnable addToDeck) {
        ContextMenu menu =
                new ContextMenu(
                        item("Open the indicator", open),
                        item(
                                facts.target() == null ? "Set a target" : "Move or end the target",
                                setTarget),
                        item("Add to deck", addToDeck));
        tile.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger())
                menu.show(tile, javafx.geometry.Side.BOTTOM, 0, -tile.getHeight() / 2);
            else menu.show(tile, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
