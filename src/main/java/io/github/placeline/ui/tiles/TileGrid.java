package io.github.placeline.ui.tiles;

import io.github.placeline.ui.controls.Letter;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tiles of one size in rows, as many beside each other as there is room for, four at most.
public final class TileGrid extends Pane {

    /// In units of the text's size.
    private static final double LEAST_WIDTH = 19.333;

    private static final double GAP = 0.933;
    private static final int MOST = 4;

    private final Letter letter = new Letter(this::requestLayout);

    public TileGrid(List<? extends Node> tiles) {
        getStyleClass().add("tile-grid");
        getChildren().add(letter);
        getChildren().addAll(tiles);
    }

    /// How many tiles of a window of this width stand beside each other.
    static int columns(double width, double em) {
        double gap = GAP * em;
        return Math.clamp((int) ((width + gap) / (LEAST_WIDTH * em + gap)), 1, MOST);
    }

    @Override
    protected void layoutChildren() {
        List<Node> tiles = getManagedChildren();
        if (tiles.isEmpty()) return;
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        int columns = columns(width, letter.em());
        double gap = snapSpaceX(GAP * letter.em());
        double each = (width - gap * (columns - 1)) / columns;
        double height = height(tiles);
        for (int i = 0; i < tiles.size(); i++) {
            double from = insets.getLeft() + i % columns * (each + gap);
            double left = snapPositionX(from);
            double right = snapPositionX(from + each);
            int row = i / columns;
            double top = insets.getTop() + row * (height + gap);
            tiles.get(i).resizeRelocate(left, snapPositionY(top), right - left, height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> tiles = getManagedChildren();
        Insets insets = getInsets();
        double edges = insets.getTop() + insets.getBottom();
        if (tiles.isEmpty()) return edges;
        double room = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        int columns = columns(room, letter.em());
        int rows = (tiles.size() + columns - 1) / columns;
        return rows * height(tiles) + (rows - 1) * snapSpaceX(GAP * letter.em()) + edges;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH * letter.em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    private double height(List<Node> tiles) {
        return snapSizeY(tiles.getFirst().prefHeight(-1));
    }
}
