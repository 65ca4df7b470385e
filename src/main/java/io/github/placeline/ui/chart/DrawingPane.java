package io.github.placeline.ui.chart;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Size;
import io.github.placeline.ui.controls.Letter;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a chart in whatever room it is given, and lays it out anew when the room or the zoom
/// changes.
public final class DrawingPane extends Region {

    private final ReadOnlyObjectWrapper<@Nullable Drawing> drawing = new ReadOnlyObjectWrapper<>();
    private final Group picture = new Group();

    private final Letter letter = new Letter(this::requestLayout);
    private @Nullable Layout layout;
    private double drawnFactor;

    public DrawingPane() {
        getStyleClass().add("drawing");
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        getChildren().addAll(letter, picture);
    }

    /// Shows this from now on.
    public void show(Layout wanted) {
        layout = wanted;
        drawing.set(null);
        requestLayout();
    }

    /// What is drawn at the moment, null before the first layout.
    public ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (layout == null || width < 1 || height < 1) return;
        double factor = letter.factor();
        Size size = new Size(width, height);
        Drawing shown = drawing.get();
        if (shown != null && shown.size().equals(size) && factor == drawnFactor) return;
        Drawing next = layout.draw(size, factor);
        drawnFactor = factor;
        picture.getChildren().setAll(MarkNodes.of(next));
        // What is added during a layout would be painted once in no colours of ours.
        picture.applyCss();
        drawing.set(next);
    }
}
