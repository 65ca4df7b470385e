package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.chart.text.Weight;
import java.util.List;

/// How wide the columns of a [SeriesTable] are, in units of the text's size. Every figure is seen
/// whole; headings are shortened to the year where only that lets all columns stand side by side.
///
/// @param name of the first column; longer names end in an ellipsis
/// @param each of every other column
/// @param brief whether headings are shortened
/// @param scrolls whether the columns are wider than the room, so that a bar is needed below
record ColumnFit(double name, double each, boolean brief, boolean scrolls) {

    private static final double TEXT = 0.933;
    private static final double LEAST_NAME = 9;
    private static final double WIDEST_NAME = 16;
    private static final double WIDEST = 8;

    /// What a cell has beside its text, and what sets columns apart.
    private static final double AROUND = 1.0;

    /// Of a table that is given so much room.
    static ColumnFit of(SeriesTable table, double room) {
        double name = widest(table.corner());
        double figure = 0;
        for (SeriesTable.Line line : table.lines()) {
            name = Math.max(name, widest(line.name()));
            for (TableCell cell : line.cells()) figure = Math.max(figure, widest(cell.shown()));
        }
        name = Math.clamp(name, LEAST_NAME, WIDEST_NAME);
        int columns = Math.max(1, table.periods().size());
        double whole = Math.max(figure, widestOf(table.periods(), false));
        double left = (room - name) / columns;
        if (whole <= left) return new ColumnFit(name, Math.min(left, WIDEST), false, false);
        double brief = Math.max(figure, widestOf(table.periods(), true));
        if (brief <= left) return new ColumnFit(name, left, true, false);
        return new ColumnFit(name, whole, false, true);
    }

    private static double widestOf(List<SeriesTable.Heading> headings, boolean brief) {
        return headings.stream()
                .mapToDouble(heading -> widest(brief ? heading.brief() : heading.label()))
                .max()
                .orElse(0);
    }

    private static double widest(String text) {
        return Weight.MEDIUM.width(text, TEXT) + AROUND;
    }
}
