package io.github.placeline.ui.dashboard;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The strip under the heading: the answer on the left, the counts on the right; in a narrow window
/// the counts go below.
public final class Strip extends Pane {

    private final Region answer;
    private final FlowPane counts;

    Strip(Region answer, FlowPane counts) {
        this.answer = answer;
        this.counts = counts;
        getStyleClass().addAll("edge-card", "strip");
        getChildren().addAll(answer, counts);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (fitsInOneRow(room)) {
            double right = countsWidth();
            answer.resizeRelocate(insets.getLeft(), insets.getTop(), room - right, height);
            double high = counts.prefHeight(right);
            counts.resizeRelocate(
                    insets.getLeft() + room - right,
                    insets.getTop() + (height - high) / 2,
                    right,
                    high);
        } else {
            double above = answer.prefHeight(room);
            answer.resizeRelocate(insets.getLeft(), insets.getTop(), room, above);
            counts.resizeRelocate(
                    insets.getLeft(),
                    insets.getTop() + above + insets.getTop(),
                    room,
                    counts.prefHeight(room));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double edges = insets.getTop() + insets.getBottom();
        double room = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        if (fitsInOneRow(room))
            return edges
                    + Math.max(
                            answer.prefHeight(room - countsWidth()),
                            counts.prefHeight(countsWidth()));
        return edges
                + answer.prefHeight(Math.max(0, room))
                + insets.getTop()
                + counts.prefHeight(Math.max(0, room));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fitsInOneRow(double room) {
        return answer.minWidth(-1) + countsWidth() <= room;
    }

    private double countsWidth() {
        List<Node> each = counts.getChildren();
        double gaps = counts.getHgap() * Math.max(0, each.size() - 1);
        return Math.ceil(gaps + each.stream().mapToDouble(node -> node.prefWidth(-1)).sum()) + 1;
    }
}
