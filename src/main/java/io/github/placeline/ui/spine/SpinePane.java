package io.github.placeline.ui.spine;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.HitPoint;
import io.github.placeline.chart.spine.SpineChart;
import io.github.placeline.chart.spine.SpineContent;
import io.github.placeline.chart.spine.SpineStyle;
import io.github.placeline.ui.chart.DrawingPane;
import io.github.placeline.ui.controls.Letter;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A spine chart on the screen, in its whole height. One stop for the keyboard: up and down read
/// line by line, Enter opens the line's indicator, T moves to the table.
public final class SpinePane extends Region {

    private static final String HELP =
            "Up and down arrows read each indicator. Enter opens it. T moves to the table.";
    private static final int PAGE = 10;
    private static final double BESIDE = 7;

    private final DrawingPane picture = new DrawingPane();
    private final Region ring = new Region();
    private final Letter letter = new Letter(this::requestParentLayout);
    private @Nullable SpineContent content;
    private int reading;
    private IntConsumer onRead = _ -> {};
    private Runnable onOpen = () -> {};
    private Runnable onTable = () -> {};

    public SpinePane() {
        getStyleClass().add("spine-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(HELP);
        ring.getStyleClass().add("spine-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        getChildren().addAll(letter, picture, ring);
        picture.drawingProperty().subscribe(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    requestFocus();
                    onRead.accept(nearest(event.getY()));
                });
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) onOpen.run();
                });
    }

    void on(IntConsumer read, Runnable open, Runnable table) {
        onRead = read;
        onOpen = open;
        onTable = table;
    }

    void show(SpineContent wanted) {
        content = wanted;
        picture.show((size, factor) ->
                SpineChart.draw(wanted, size.width(), SpineStyle.SCREEN.scaled(factor)));
        requestParentLayout();
    }

    /// Marks the line that is read.
    void read(int place) {
        reading = place;
        setAccessibleText(points().isEmpty() ? "" : at(place).words());
        requestLayout();
    }

    /// Where the line that is read lies, in this pane.
    double middle() {
        return points().isEmpty() ? 0 : at(reading).at().y();
    }

    private HitPoint at(int place) {
        return points().get(Math.clamp(place, 0, points().size() - 1));
    }

    private List<HitPoint> points() {
        Drawing drawing = picture.drawingProperty().get();
        return drawing == null ? List.of() : drawing.points();
    }

    private int nearest(double y) {
        int best = 0;
        for (int i = 1; i < points().size(); i++) {
            if (Math.abs(points().get(i).at().y() - y) < Math.abs(at(best).at().y() - y)) best = i;
        }
        return best;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> onRead.accept(reading - 1);
            case DOWN -> onRead.accept(reading + 1);
            case PAGE_UP -> onRead.accept(reading - PAGE);
            case PAGE_DOWN -> onRead.accept(reading + PAGE);
            case HOME -> onRead.accept(0);
            case END -> onRead.accept(Integer.MAX_VALUE);
            case ENTER, SPACE -> onOpen.run();
            case T -> onTable.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        SpineContent shown = content;
        return shown == null ? 0 : SpineStyle.SCREEN.scaled(letter.factor()).height(shown);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        picture.layout();
        ring.setVisible(!points().isEmpty());
        if (points().isEmpty()) return;
        double row = SpineStyle.SCREEN.scaled(letter.factor()).row();
        ring.resizeRelocate(
                -BESIDE, Math.rint(middle() - row / 2), getWidth() + 2 * BESIDE, Math.rint(row));
        setAccessibleText(at(reading).words());
    }
}
