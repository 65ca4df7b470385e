package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.heat.HeadingMarks;
import io.github.placeline.chart.heat.HeatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where the parts of a heat table lie in the room that it has, in pixels.
///
/// @param left where the cells begin; names lie before
/// @param top where the areas' rows begin; headings and the benchmark lie above
/// @param right where the counts begin
/// @param headingHeight of the headings alone
record HeatMeasures(
        double left,
        double top,
        double right,
        double headingHeight,
        double bodyWidth,
        double bodyHeight,
        double rowHeight,
        double columnWidth,
        double countWidth,
        int rows,
        int columns) {

    static final HeatMeasures NONE = new HeatMeasures(0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0);

    private static final double LARGEST_SHARE = 0.3;
    private static final double UNDER_COUNTRY = 4;
    private static final double BEFORE_NAMES = 7;

    /// @param notes lines under the headings' titles
    static HeatMeasures of(
            HeatTable table, int notes, HeatStyle style, double width, double height, double bar) {
        double names = Math.rint(Math.min(style.names(), width * LARGEST_SHARE));
        double count = Math.rint(style.count());
        int rows = table.rows().size();
        int columns = table.columns().size();
        double row = Math.rint(style.row());
        double heading = headingHeight(table, notes, style, width);
        double top = heading + row + UNDER_COUNTRY;
        boolean tall = rows * row > height - top;
        double room = width - names - count - (tall ? bar : 0);
        double column = Math.floor(style.columnWidth(room, columns));
        boolean wide = column * columns > room;
        double body = Math.max(0, Math.min(room, column * columns));
        return new HeatMeasures(
                names,
                top,
                names + body,
                heading,
                body,
                Math.max(0, Math.min(rows * row, height - top - (wide ? bar : 0))),
                row,
                column,
                count,
                rows,
                columns);
    }

    /// The height at which nothing has to be scrolled.
    static double wantedHeight(
            HeatTable table, int notes, HeatStyle style, double width, double bar) {
        double row = Math.rint(style.row());
        double names = Math.min(style.names(), width * LARGEST_SHARE);
        double room = width - names - style.count();
        boolean wide =
                Math.floor(style.columnWidth(room, table.columns().size())) * table.columns().size()
                        > room;
        return headingHeight(table, notes, style, width)
                + UNDER_COUNTRY
                + (table.rows().size() + 1) * row
                + (wide ? bar : 0);
    }

    private static double headingHeight(HeatTable table, int notes, HeatStyle style, double width) {
        double names = Math.min(style.names(), width * LARGEST_SHARE);
        double column = style.columnWidth(width - names - style.count(), table.columns().size());
        return Math.rint(
                Math.max(
                        HeadingMarks.height(
                                table.columns().stream().map(one -> one.title()).toList(),
                                notes,
                                column,
                                style),
                        HeadingMarks.height(
                                List.of(table.countHeading()), notes, style.count(), style)));
    }

    double wholeWidth() {
        return columnWidth * columns;
    }

    double wholeHeight() {
        return rowHeight * rows;
    }

    /// The box of a place inside its own layer, before scrolling.
    Box box(Spot spot, double gap) {
        double x = spot.column() >= 0 && spot.column() < columns ? spot.column() * columnWidth : 0;
        double width =
                spot.column() < 0 ? left : spot.column() < columns ? columnWidth - gap : countWidth;
        double y =
                switch (spot.row()) {
                    case Spot.HEADING -> 0;
                    case Spot.COUNTRY -> headingHeight;
                    default -> spot.row() * rowHeight;
                };
        double height = spot.row() == Spot.HEADING ? headingHeight : rowHeight;
        return new Box(x, y, x + width, y + height - gap);
    }

    /// Where a place lies in the whole table when it is scrolled so far.
    Bounds boundsOf(Spot spot, double across, double down) {
        Box box = box(spot, 0);
        double x = box.left();
        double y = box.top();
        if (spot.column() >= 0) x += spot.column() < columns ? left - across : right;
        if (spot.row() >= 0) y += top - down;
        double before = spot.column() < 0 ? BEFORE_NAMES : 0;
        return new BoundingBox(
                x - 1.5 - before, y - 1.5, box.width() + 1 + before, box.height() + 1);
    }

    /// Whether a place that lies there can be seen.
    boolean isInView(Bounds box, Spot spot) {
        boolean fixedColumn = spot.column() < 0 || spot.column() >= columns;
        boolean fixedRow = spot.row() < 0;
        boolean inColumns =
                fixedColumn || (box.getMaxX() > left + 2 && box.getMinX() < left + bodyWidth - 2);
        boolean inRows =
                fixedRow || (box.getMaxY() > top + 2 && box.getMinY() < top + bodyHeight - 2);
        return inColumns && inRows;
    }

    /// The place under a point.
    Optional<Spot> at(double x, double y, double across, double down, HeatTable table) {
        if (x < 0 || x > right + countWidth || y < 0 || y > top + bodyHeight)
            return Optional.empty();
        int column =
                x < left
                        ? Spot.NAMES
                        : x >= right ? columns : (int) ((x - left + across) / columnWidth);
        int row =
                y < headingHeight
                        ? Spot.HEADING
                        : y < top ? Spot.COUNTRY : (int) ((y - top + down) / rowHeight);
        return Optional.of(new Spot(row, column).within(table));
    }
}
