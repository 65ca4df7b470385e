package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatTable;

/// A place in a heat table that can be read: a cell, a heading, a name or a count.
///
/// @param row an area's place, or [#HEADING] or [#COUNTRY]
/// @param column an indicator's place, or [#NAMES], or the number of indicators for the count
record Spot(int row, int column) {

    static final int HEADING = -2;
    static final int COUNTRY = -1;
    static final int NAMES = -1;

    static final Spot FIRST = new Spot(0, 0);

    /// This place moved, as far as the table goes.
    Spot moved(int down, int right, HeatTable table) {
        return new Spot(row + down, column + right).within(table);
    }

    /// The nearest place that the table has.
    Spot within(HeatTable table) {
        return new Spot(
                Math.clamp(row, HEADING, table.rows().size() - 1),
                Math.clamp(column, NAMES, table.columns().size()));
    }

    boolean isCell(HeatTable table) {
        return row >= 0 && isOfIndicator(table);
    }

    boolean isOfIndicator(HeatTable table) {
        return column >= 0 && column < table.columns().size();
    }

    boolean isCount(HeatTable table) {
        return column == table.columns().size();
    }
}
