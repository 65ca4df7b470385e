package io.github.placeline.ui.chart;

import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.HitPoint;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.model.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// A large chart whose points can be read one by one, by pointer or by arrow keys. It is one stop
/// for the keyboard; T leads to its table.
public final class ReadableChart extends Region {

    private static final String HELP =
            "Left and right arrows read each year. Enter opens its note. T moves to the table.";
    private static final double BESIDE = 14;
    private static final double RING = 7.5;
    private static final double REACH = 12;
    private static final int NONE = -1;

    private final DrawingPane picture = new DrawingPane();
    private final Line guide = new Line();
    private final Group rings = new Group();
    private final Callout callout = new Callout();
    private int reading = NONE;
    private Runnable toTable = () -> {};
    private Consumer<Period> toNote = _ -> {};

    public ReadableChart() {
        getStyleClass().addAll("readable-chart", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(HELP);
        guide.getStyleClass().add("chart-guide");
        guide.setManaged(false);
        guide.setMouseTransparent(true);
        rings.setManaged(false);
        rings.setMouseTransparent(true);
        getChildren().addAll(picture, guide, rings, callout);
        picture.drawingProperty().subscribe(_ -> read(NONE));
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) read(NONE);
                });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> read(nearest(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> read(NONE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows this from now on.
    public void show(Layout wanted) {
        picture.show(wanted);
        requestLayout();
    }

    /// What T does.
    public void onTable(Runnable move) {
        toTable = move;
    }

    /// What Enter does at a period that has a note, and a press on its mark.
    public void onNote(Consumer<Period> open) {
        toNote = open;
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        int last = points().size() - 1;
        switch (event.getCode()) {
            case RIGHT -> read(reading == NONE ? 0 : Math.min(last, reading + 1));
            case LEFT -> read(reading == NONE ? last : Math.max(0, reading - 1));
            case HOME -> read(0);
            case END -> read(last);
            case ESCAPE -> {
                if (reading == NONE) return;
                read(NONE);
            }
            case T -> toTable.run();
            case ENTER -> {
                if (reading == NONE || !points().get(reading).hasNote()) return;
                toNote.accept(points().get(reading).period());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        points().stream()
                .filter(point -> point.remarks().stream().anyMatch(one -> isOn(one, event)))
                .findFirst()
                .ifPresent(point -> toNote.accept(point.period()));
    }

    private static boolean isOn(HitPoint.Remark remark, MouseEvent event) {
        return remark.isNote()
                && Math.hypot(event.getX() - remark.at().x(), event.getY() - remark.at().y())
                        <= REACH;
    }

    private int nearest(double x) {
        List<HitPoint> points = points();
        int best = NONE;
        for (int i = 0; i < points.size(); i++) {
            if (best == NONE || distance(points.get(i), x) < distance(points.get(best), x))
                best = i;
        }
        return best;
    }

    private static double distance(HitPoint point, double x) {
        return Math.abs(point.at().x() - x);
    }

    private List<HitPoint> points() {
        Drawing drawing = picture.drawingProperty().get();
        return drawing == null ? List.of() : drawing.points();
    }

    private void read(int index) {
        Drawing drawing = picture.drawingProperty().get();
        boolean something = drawing != null && index >= 0 && index < drawing.points().size();
        reading = something ? index : NONE;
        guide.setVisible(something);
        rings.setVisible(something);
        callout.setVisible(false);
        setAccessibleText(words(drawing));
        if (drawing != null && something) point(drawing, drawing.points().get(index));
    }

    private String words(@Nullable Drawing drawing) {
        if (drawing == null) return "";
        return reading == NONE
                ? drawing.title() + ". " + drawing.description()
                : drawing.points().get(reading).words();
    }

    private void point(Drawing drawing, HitPoint point) {
        Box plot = drawing.plot();
        double x = point.at().x();
        guide.setStartX(x);
        guide.setEndX(x);
        guide.setStartY(plot.top());
        guide.setEndY(plot.bottom());
        rings.getChildren()
                .setAll(
                        Stream.concat(
                                        point.values().stream().map(HitPoint.Value::at),
                                        point.remarks().stream().map(HitPoint.Remark::at))
                                .filter(java.util.Objects::nonNull)
                                .map(at -> new Mark.Symbol(Role.FOCUS, Shape.RING, at, RING, ""))
                                .map(MarkNodes::of)
                                .toList());
        callout.show(point);
        callout.applyCss();
        callout.autosize();
        double right = x + BESIDE;
        boolean fits = right + callout.getWidth() <= getWidth();
        double top = point.at().y() - callout.getHeight() / 2;
        double lowest = Math.max(plot.top(), plot.bottom() - callout.getHeight());
        callout.relocate(
                fits ? right : x - BESIDE - callout.getWidth(),
                Math.clamp(top, plot.top(), lowest));
    }
}
