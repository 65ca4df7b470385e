package io.github.placeline.ui.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Arrow keys lead from tile to tile: sideways in reading order, up and down to the nearest one.
final class TileKeys {

    private final List<? extends Node> tiles;

    TileKeys(List<? extends Node> tiles) {
        this.tiles = tiles;
        for (Node tile : tiles)
            tile.addEventHandler(KeyEvent.KEY_PRESSED, event -> move(tile, event));
    }

    private void move(Node from, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        target(from, event.getCode())
                .ifPresent(next -> {
                    next.requestFocus();
                    event.consume();
                });
    }

    private Optional<? extends Node> target(Node from, KeyCode key) {
        int at = tiles.indexOf(from);
        return switch (key) {
            case RIGHT -> at + 1 < tiles.size() ? Optional.of(tiles.get(at + 1)) : Optional.empty();
            case LEFT -> at > 0 ? Optional.of(tiles.get(at - 1)) : Optional.empty();
            case DOWN -> nearest(from, +1);
            case UP -> nearest(from, -1);
            default -> Optional.empty();
        };
    }

    private Optional<? extends Node> nearest(Node from, int direction) {
        Bounds here = place(from);
        return tiles.stream()
                .filter(tile -> direction * (place(tile).getMinY() - here.getMinY()) > 1)
                .min(Comparator.comparingDouble(tile -> distance(here, place(tile))));
    }

    /// Rows count more than columns.
    private static double distance(Bounds here, Bounds there) {
        return 10 * Math.abs(there.getMinY() - here.getMinY())
                + Math.abs(there.getMinX() - here.getMinX());
    }

    private static Bounds place(Node tile) {
        return tile.localToScene(tile.getLayoutBounds());
    }
}
