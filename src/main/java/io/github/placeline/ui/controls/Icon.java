package io.github.placeline.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// One line drawing, `<Icon drawing="IMPORT"/>` in FXML. It says nothing to a screen reader: the
/// word beside it does. Style classes of the theme give it colour and size.
public final class Icon extends Region {

    private static final double UNITS = 24;

    private final SVGPath line = new SVGPath();
    private Drawing drawing = Drawing.NOTE;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public Icon() {
        getStyleClass().add("icon");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        line.getStyleClass().add("line");
        line.setManaged(false);
        line.getTransforms().add(scale);
        getChildren().add(line);
    }

    /// An icon of the given drawing with further style classes.
    public static Icon of(Drawing drawing, String... styleClasses) {
        Icon icon = new Icon();
        icon.setDrawing(drawing);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    public Drawing getDrawing() {
        return drawing;
    }

    public void setDrawing(Drawing drawing) {
        this.drawing = drawing;
        line.setContent(drawing.path());
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        scale.setX(side / UNITS);
        scale.setY(side / UNITS);
        line.setLayoutX((getWidth() - side) / 2);
        line.setLayoutY((getHeight() - side) / 2);
    }
}
