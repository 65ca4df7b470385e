package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.chart.heat.HeatStyle;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.controls.Letter;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A heat table on the screen: headings and the benchmark stay on top, names on the left, the count
/// on the right; only cells in view are there as nodes. One stop for the keyboard; see
/// [HeatGridKeys].
public final class HeatGrid extends Region {

    private static final String HELP =
            "Arrow keys move between cells, Home and End along a row. Enter opens. S sorts by this column.";
    private static final double BAR = 12;

    private final Letter letter = new Letter(this::rebuild);
    private final HeatLayer corner = new HeatLayer();
    private final HeatLayer head = new HeatLayer();
    private final HeatLayer tail = new HeatLayer();
    private final HeatLayer names = new HeatLayer();
    private final HeatLayer body = new HeatLayer();
    private final HeatLayer counts = new HeatLayer();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Region ring = new Region();
    private @Nullable Shown shown;
    private @Nullable HeatPainter painter;
    private HeatMeasures measures = HeatMeasures.NONE;
    private boolean revealing;

    public HeatGrid() {
        getStyleClass().addAll("heat-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription("table of areas and indicators");
        setAccessibleHelp(HELP);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe((_, _) -> requestLayout());
        }
        ring.getStyleClass().add("heat-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        getChildren().addAll(letter, body, names, counts, head, corner, tail, ring, across, down);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /// Follows the model: shows its table, and tells it what is read, sorted and opened.
    void use(CompareViewModel model, Runnable open) {
        new HeatGridKeys(this, model, open);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    requestFocus();
                    at(event.getX(), event.getY()).ifPresent(model::read);
                });
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event ->
                        at(event.getX(), event.getY())
                                .ifPresent(spot -> {
                                    if (spot.row() == Spot.HEADING) model.sortBy(spot.column());
                                    else if (event.getClickCount() == 2) open.run();
                                }));
        model.shownProperty()
                .subscribe(next -> {
                    show(next);
                    setAccessibleText(model.words().all());
                });
    }

    /// Rows in view.
    int page() {
        return Math.max(1, (int) (measures.bodyHeight() / Math.max(1, measures.rowHeight())) - 1);
    }

    private void show(@Nullable Shown next) {
        Shown before = shown;
        shown = next;
        if (next == null) return;
        boolean same =
                before != null
                        && before.rows().equals(next.rows())
                        && before.mode() == next.mode()
                        && before.order().equals(next.order())
                        && before.table().equals(next.table());
        if (!same) rebuild();
        revealing = true;
        requestLayout();
    }

    private void rebuild() {
        painter = null;
        requestLayout();
        requestParentLayout();
    }

    private HeatStyle style(Shown now) {
        HeatStyle style = HeatStyle.SCREEN.scaled(letter.factor());
        return now.mode() == HeatMode.TREND ? style.withWideCells() : style;
    }

    @Override
    protected void layoutChildren() {
        Shown now = shown;
        if (now == null || getWidth() < 1 || getHeight() < 1) return;
        HeatMeasures next =
                HeatMeasures.of(
                        now.table(),
                        now.notes(),
                        style(now),
                        getWidth(),
                        getHeight(),
                        BAR * letter.factor());
        if (painter == null || !next.equals(measures)) {
            measures = next;
            painter = new HeatPainter(now, style(now), measures);
            for (HeatLayer layer : layers()) layer.clear();
        }
        placeBars();
        if (revealing) reveal(now.spot());
        revealing = false;
        placeLayers(now, painter);
        placeRing(now.spot());
    }

    private HeatLayer[] layers() {
        return new HeatLayer[] {corner, head, tail, names, body, counts};
    }

    private void placeBars() {
        bar(across, measures.bodyWidth(), measures.wholeWidth());
        bar(down, measures.bodyHeight(), measures.wholeHeight());
        double thick = BAR * letter.factor();
        across.resizeRelocate(measures.left(), getHeight() - thick, measures.bodyWidth(), thick);
        down.resizeRelocate(getWidth() - thick, measures.top(), thick, measures.bodyHeight());
    }

    private static void bar(ScrollBar bar, double view, double whole) {
        double hidden = Math.max(0, whole - view);
        bar.setVisible(hidden > 0.5);
        bar.setMax(hidden);
        bar.setVisibleAmount(whole == 0 ? 1 : hidden * view / whole);
        bar.setBlockIncrement(view);
        bar.setUnitIncrement(view / 8);
        bar.setValue(Math.clamp(bar.getValue(), 0, hidden));
    }

    private void reveal(Spot spot) {
        if (spot.row() >= 0)
            down.setValue(
                    near(
                            down.getValue(),
                            spot.row() * measures.rowHeight(),
                            measures.rowHeight(),
                            measures.bodyHeight(),
                            down.getMax()));
        if (spot.column() >= 0 && spot.column() < measures.columns())
            across.setValue(
                    near(
                            across.getValue(),
                            spot.column() * measures.columnWidth(),
                            measures.columnWidth(),
                            measures.bodyWidth(),
                            across.getMax()));
    }

    private static double near(double now, double from, double size, double view, double most) {
        double wanted = now;
        if (from + size > now + view) wanted = from + size - view;
        if (from < wanted) wanted = from;
        return Math.clamp(wanted, 0, most);
    }

    private void placeLayers(Shown now, HeatPainter paint) {
        double x = Math.rint(across.getValue());
        double y = Math.rint(down.getValue());
        HeatMeasures m = measures;
        int firstRow = (int) (y / m.rowHeight());
        int lastRow = Math.min(now.rows().size() - 1, (int) ((y + m.bodyHeight()) / m.rowHeight()));
        int firstColumn = (int) (x / m.columnWidth());
        int lastColumn = Math.min(m.columns() - 1, (int) ((x + m.bodyWidth()) / m.columnWidth()));
        int count = m.columns();
        corner.place(0, 0, m.left(), m.top(), 0, 0);
        corner.show(Spot.HEADING, Spot.COUNTRY, Spot.NAMES, Spot.NAMES, paint::node);
        head.place(m.left(), 0, m.bodyWidth(), m.top(), x, 0);
        head.show(Spot.HEADING, Spot.COUNTRY, firstColumn, lastColumn, paint::node);
        tail.place(m.right(), 0, m.countWidth(), m.top(), 0, 0);
        tail.show(Spot.HEADING, Spot.HEADING, count, count, paint::node);
        names.place(0, m.top(), m.left(), m.bodyHeight(), 0, y);
        names.show(firstRow, lastRow, Spot.NAMES, Spot.NAMES, paint::node);
        body.place(m.left(), m.top(), m.bodyWidth(), m.bodyHeight(), x, y);
        body.show(firstRow, lastRow, firstColumn, lastColumn, paint::node);
        counts.place(m.right(), m.top(), m.countWidth(), m.bodyHeight(), 0, y);
        counts.show(firstRow, lastRow, count, count, paint::node);
    }

    private void placeRing(Spot spot) {
        Bounds box = measures.boundsOf(spot, across.getValue(), down.getValue());
        ring.setVisible(measures.isInView(box, spot));
        ring.resizeRelocate(
                Math.rint(box.getMinX()),
                Math.rint(box.getMinY()),
                box.getWidth(),
                box.getHeight());
    }

    private java.util.Optional<Spot> at(double x, double y) {
        Shown now = shown;
        if (now == null) return java.util.Optional.empty();
        return measures.at(x, y, across.getValue(), down.getValue(), now.table());
    }

    private void scroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || event.getDeltaX() != 0;
        double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        ScrollBar bar = sideways ? across : down;
        if (!bar.isVisible()) return;
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
        event.consume();
    }

    @Override
    protected double computePrefHeight(double width) {
        Shown now = shown;
        if (now == null) return 200;
        return HeatMeasures.wantedHeight(
                now.table(),
                now.notes(),
                style(now),
                width < 1 ? getWidth() : width,
                BAR * letter.factor());
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(prefHeight(width), 16 * letter.em());
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
