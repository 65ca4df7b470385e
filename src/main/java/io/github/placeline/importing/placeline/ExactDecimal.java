package io.github.placeline.importing.placeline;

import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.importing.csv.Cells;

/// Reads the numbers that Placeline has written as exactly those: no noise is taken off them.
final class ExactDecimal {

    /// A number of so few letters has no noise to be taken off.
    private static final int SHORT = 13;

    private ExactDecimal() {}

    /// `NaN` when the cell is empty or no number.
    static double parse(Cells cells, int cell) {
        if (cell < 0 || cell >= cells.count()) return Double.NaN;
        int start = cells.start(cell);
        int end = cells.end(cell);
        double near = DecimalText.parse(cells.characters(), start, end);
        if (end - start <= SHORT && !Double.isNaN(near)) return near;
        String text = cells.trimmed(cell);
        if (!text.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) return near;
        double exact = Double.parseDouble(text);
        return Double.isFinite(exact) ? exact : Double.NaN;
    }
}
