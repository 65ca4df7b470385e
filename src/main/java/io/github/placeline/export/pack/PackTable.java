package io.github.placeline.export.pack;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.StandingSign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of a pack. The first cell of each row is its heading.
///
/// @param caption what the table shows
/// @param columns that of the row headings first
/// @param rows each with as many cells as there are columns
public record PackTable(String caption, List<Column> columns, List<List<Cell>> rows) {

    public PackTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size())
                throw new IllegalArgumentException("a row of " + caption + " has other columns");
        }
    }

    /// @param numbers whether its cells are set to the right
    /// @param share how wide it is beside the others
    public record Column(String title, boolean numbers, double share) {

        public static Column words(String title, double share) {
            return new Column(title, false, share);
        }

        public static Column figures(String title) {
            return new Column(title, true, 1);
        }
    }

    /// A cell as it is displayed.
    ///
    /// @param text what it says
    /// @param number its unrounded figure for spreadsheets, `NaN` where it is words
    /// @param sign the shape of a verdict, which `text` says in words; null for none
    /// @param picture a small chart beside the words, whose description says what it shows; null
    ///   for none
    public record Cell(
            String text,
            double number,
            FigureFormat format,
            @Nullable StandingSign sign,
            @Nullable Drawing picture) {

        private static final FigureFormat NO_FORMAT = FigureFormat.plain(0);

        public static Cell of(String text) {
            return new Cell(text, Double.NaN, NO_FORMAT, null, null);
        }

        public static Cell of(String text, double number, FigureFormat format) {
            return new Cell(text, number, format, null, null);
        }

        public static Cell of(String text, StandingSign sign) {
            return new Cell(text, Double.NaN, NO_FORMAT, sign, null);
        }

        public static Cell of(Drawing picture) {
            return new Cell("", Double.NaN, NO_FORMAT, null, picture);
        }

        public boolean isNumber() {
            return !Double.isNaN(number);
        }
    }
}
