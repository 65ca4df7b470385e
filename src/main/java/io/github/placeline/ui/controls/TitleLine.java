package io.github.placeline.ui.controls;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The head of a page: its title, and what is chosen or done there at the right. Where that would
/// squeeze the title it stands under it instead.
@DefaultProperty("children")
public final class TitleLine extends Region {

    private static final double APART = 16;
    private static final double UNDER = 8;

    /// The title is not squeezed below this part of the width.
    private static final double LEAST_SHARE = 0.42;

    public TitleLine() {
        getStyleClass().add("title-line");
        setMinHeight(USE_PREF_SIZE);
    }

    /// The title, then the tools.
    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        double tools = getChildren().getLast().prefWidth(-1);
        double title = getChildren().getFirst().prefWidth(-1);
        double left = width - tools - APART;
        return title <= left || left >= LEAST_SHARE * width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        Node title = getChildren().getFirst();
        Node tools = getChildren().getLast();
        if (isBeside(room)) {
            double left = room - tools.prefWidth(-1) - APART;
            return Math.max(title.prefHeight(left), tools.prefHeight(tools.prefWidth(-1)));
        }
        return title.prefHeight(room) + UNDER + tools.prefHeight(room);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().getFirst().prefWidth(-1)
                + APART
                + getChildren().getLast().prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Node title = getChildren().getFirst();
        Node tools = getChildren().getLast();
        double width = getWidth();
        if (isBeside(width)) {
            double wide = tools.prefWidth(-1);
            double high = tools.prefHeight(wide);
            double left = width - wide - APART;
            title.resizeRelocate(0, 0, left, Math.min(getHeight(), title.prefHeight(left)));
            tools.resizeRelocate(width - wide, getHeight() - high, wide, high);
        } else {
            double high = title.prefHeight(width);
            title.resizeRelocate(0, 0, width, high);
            tools.resizeRelocate(
                    0, high + UNDER, Math.min(width, tools.prefWidth(-1)), tools.prefHeight(width));
        }
    }
}
