package io.github.placeline.chart;

import java.util.ArrayList;
import java.util.List;

/// What is already drawn in a plot, asked whether a text may stand somewhere without touching it.
///
/// The plot is cut into small cells, each taken or free; a running count of taken cells answers for
/// a box of any size at once. A cell counts as taken when a mark comes within a few pixels of it,
/// so the answer errs on the side of leaving room.
final class Obstacles {
    private static final double CELL = 4;
    private static final double CLEARANCE = 3;

    private final Box area;
    private final int columns;
    private final int rows;
    private final boolean[] taken;
    private final int[] counts;
    private final List<Box> bands = new ArrayList<>();
    private boolean counted;

    Obstacles(Box area) {
        this.area = area;
        this.columns = (int) Math.ceil(area.width() / CELL);
        this.rows = (int) Math.ceil(area.height() / CELL);
        this.taken = new boolean[columns * rows];
        this.counts = new int[(columns + 1) * (rows + 1)];
    }

    void add(Mark mark) {
        switch (mark) {
            case Mark.Line line -> {
                for (int i = 1; i < line.points().size(); i++) {
                    segment(line.points().get(i - 1), line.points().get(i), line.stroke());
                }
            }
            case Mark.Rule rule -> segment(rule.from(), rule.to(), rule.stroke());
            case Mark.Symbol symbol -> take(symbol.box().grown(CLEARANCE));
            case Mark.Text text -> take(text.box().grown(CLEARANCE));
            case Mark.Area filled -> addArea(filled);
        }
    }

    private void addArea(Mark.Area filled) {
        switch (filled.role()) {
            case MISSING_BAND -> bands.add(filled.box());
            case CONFIDENCE_BAND, ENVELOPE -> slices(filled.outline());
            default -> {}
        }
    }

    /// A band's outline runs along its upper edge and back along its lower: cut into upright
    /// slices, thin enough to follow its slope.
    private void slices(List<Point> outline) {
        int half = outline.size() / 2;
        for (int i = 1; i < half; i++) {
            Point upper = outline.get(i - 1);
            Point upperNext = outline.get(i);
            Point lower = outline.get(outline.size() - i);
            Point lowerNext = outline.get(outline.size() - 1 - i);
            double width = upperNext.x() - upper.x();
            int pieces = (int) Math.max(1, width / CELL);
            for (int k = 0; k <= pieces; k++) {
                double share = k / (double) pieces;
                double x = upper.x() + share * width;
                double top = upper.y() + share * (upperNext.y() - upper.y());
                double bottom = lower.y() + share * (lowerNext.y() - lower.y());
                take(new Box(x, top, x, bottom).grown(CLEARANCE));
            }
        }
    }

    private void segment(Point from, Point to, Stroke stroke) {
        double reach = stroke.width() / 2 + CLEARANCE;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        int pieces = (int) Math.max(1, Math.ceil(Math.hypot(dx, dy) / CLEARANCE));
        for (int i = 0; i <= pieces; i++) {
            double share = i / (double) pieces;
            double x = from.x() + share * dx;
            double y = from.y() + share * dy;
            take(new Box(x, y, x, y).grown(reach));
        }
    }

    private void take(Box box) {
        counted = false;
        int right = column(box.right());
        int bottom = row(box.bottom());
        for (int row = row(box.top()); row <= bottom; row++) {
            for (int column = column(box.left()); column <= right; column++) {
                taken[row * columns + column] = true;
            }
        }
    }

    /// Whether `box` lies in the plot and touches nothing; `own` is a band that it may stand on.
    boolean isFree(Box box, List<Box> own) {
        if (!area.contains(box)) return false;
        for (Box band : bands) {
            if (!own.contains(band) && box.overlaps(band)) return false;
        }
        if (!counted) count();
        int left = column(box.left());
        int top = row(box.top());
        int right = column(box.right()) + 1;
        int bottom = row(box.bottom()) + 1;
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) == 0;
    }

    private void count() {
        for (int row = 1; row <= rows; row++) {
            int line = 0;
            for (int column = 1; column <= columns; column++) {
                if (taken[(row - 1) * columns + column - 1]) line++;
                counts[row * (columns + 1) + column] = at(column, row - 1) + line;
            }
        }
        counted = true;
    }

    private int at(int column, int row) {
        return counts[row * (columns + 1) + column];
    }

    private int column(double x) {
        return (int) Math.clamp((x - area.left()) / CELL, 0, columns - 1.0);
    }

    private int row(double y) {
        return (int) Math.clamp((y - area.top()) / CELL, 0, rows - 1.0);
    }
}
