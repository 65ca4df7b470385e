package io.github.placeline.ui.chart;

import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideContent;
import io.github.placeline.chart.slide.SlideLayout;
import io.github.placeline.ui.theme.Colours;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A slide as it will be on the projector, in whatever width there is and in whatever colours the
/// rest of the window has.
public final class SlidePreview extends Region {

    private static final double SHAPE = 16.0 / 9;
    private static final double USUAL = 760;
    private static final double LEAST = 200;

    private final DrawingPane pane = new DrawingPane();
    private double largest = USUAL;

    public SlidePreview() {
        getStyleClass().addAll("root", "slide-preview");
        getStylesheets().add(Colours.LIGHT.sheet().toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(pane);
    }

    /// How wide it may become, in pixels.
    public double getLargest() {
        return largest;
    }

    public void setLargest(double width) {
        largest = width;
        requestLayout();
    }

    /// Shows this slide with everything in view.
    ///
    /// @param number "4 of 9"
    public void show(SlideContent content, String number) {
        show(content, number, Integer.MAX_VALUE);
    }

    /// Shows this slide in one of its steps.
    ///
    /// @param step from 0; the last one where there are not so many
    public void show(SlideContent content, String number, int step) {
        pane.show((size, _) -> {
            LaidSlide laid = SlideLayout.lay(content, size, number);
            return laid.drawing(Math.min(step, laid.steps() - 1));
        });
        setAccessibleText("Slide " + number + ": " + content.headline());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return largest;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return largest;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(Math.clamp(width < 0 ? largest : width, LEAST, largest) / SHAPE);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * SHAPE);
        pane.resizeRelocate(1, 1, Math.max(1, width - 2), Math.max(1, width / SHAPE - 2));
    }
}
