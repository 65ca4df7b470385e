package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Rank;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// All authorities in four quarters, the best on the left, with a pointer at one place among them.
final class QuarterBar extends Region {

    private static final double BELOW = 2;

    private final List<Region> quarters = new ArrayList<>();
    private final Region pointer = new Region();
    private final double share;

    /// @param band the quarter that is lit, null for none
    QuarterBar(Rank rank, @Nullable Band band) {
        share = (rank.place() - 0.5) / rank.of();
        getStyleClass().add("quarter-bar");
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(rank.words() + (band == null ? "" : ", " + band.words()));
        for (Band quarter : Band.values()) {
            Region piece = new Region();
            piece.getStyleClass().add("quarter");
            if (quarter == band) piece.getStyleClass().add("lit");
            quarters.add(piece);
        }
        pointer.getStyleClass().add("pointer");
        getChildren().addAll(quarters);
        getChildren().add(pointer);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double each = width / quarters.size();
        double height = quarters.getFirst().prefHeight(-1);
        for (int i = 0; i < quarters.size(); i++) {
            double from = snapPositionX(left + i * each);
            double to = snapPositionX(left + (i + 1) * each);
            quarters.get(i).resizeRelocate(from, top, to - from, height);
        }
        double pointerWidth = pointer.prefWidth(-1);
        double at = left + share * width - pointerWidth / 2;
        pointer.resizeRelocate(
                Math.clamp(at, left, left + width - pointerWidth),
                top + height + BELOW,
                pointerWidth,
                pointer.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + quarters.getFirst().prefHeight(-1)
                + BELOW
                + pointer.prefHeight(-1)
                + snappedBottomInset();
    }
}
