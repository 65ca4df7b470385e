package io.github.placeline.ui.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// One part of a heat table that scrolls as a whole. It holds nodes only for what is in view.
final class HeatLayer extends Pane {

    private final Rectangle window = new Rectangle();
    private final Group cells = new Group();
    private final Map<Spot, Node> held = new HashMap<>();

    HeatLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setClip(window);
        cells.setManaged(false);
        cells.setAutoSizeChildren(false);
        getChildren().add(cells);
    }

    void clear() {
        held.clear();
        cells.getChildren().clear();
    }

    void place(double x, double y, double width, double height, double across, double down) {
        resizeRelocate(x, y, width, height);
        window.setWidth(Math.max(0, width));
        window.setHeight(Math.max(0, height));
        cells.setLayoutX(-across);
        cells.setLayoutY(-down);
    }

    /// Holds exactly the places in these rows and columns, ends included.
    void show(
            int firstRow, int lastRow, int firstColumn, int lastColumn, Function<Spot, Node> node) {
        held.entrySet()
                .removeIf(entry -> {
                    Spot spot = entry.getKey();
                    boolean gone =
                            spot.row() < firstRow
                                    || spot.row() > lastRow
                                    || spot.column() < firstColumn
                                    || spot.column() > lastColumn;
                    if (gone) cells.getChildren().remove(entry.getValue());
                    return gone;
                });
        boolean more = false;
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                Spot spot = new Spot(row, column);
                if (held.containsKey(spot)) continue;
                Node made = node.apply(spot);
                held.put(spot, made);
                cells.getChildren().add(made);
                more = true;
            }
        }
        // What is added during a layout would be painted once in no colours of ours.
        if (more) cells.applyCss();
    }
}
