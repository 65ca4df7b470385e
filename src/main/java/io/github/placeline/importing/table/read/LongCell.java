package io.github.placeline.importing.table.read;

import io.github.placeline.importing.table.sheet.Cell;
import java.util.Map;

/// One figure of a table with everything that the table says about it, as typed.
///
/// @param area whom it is about
/// @param period empty where the table does not say
/// @param term a part of the period's year, or empty
/// @param breakdown whom it counts: characteristic to value; empty for everybody
/// @param figure a number, a marker or nothing
/// @param beside what stands beside the figure
/// @param sheet the name of its sheet; empty for a text file
/// @param line where the figure stands, counted from 1
/// @param column where the figure stands, counted from 1
public record LongCell(
        AreaWords area,
        String period,
        String term,
        String indicator,
        Map<String, String> breakdown,
        Cell figure,
        Beside beside,
        String sheet,
        long line,
        int column) {

    /// What a row says of its area; empty where it is silent.
    public record AreaWords(String code, String number, String name) {
        public boolean isEmpty() {
            return code.isEmpty() && number.isEmpty() && name.isEmpty();
        }
    }

    /// The counts and limits of a figure, blank where there are none.
    ///
    /// @param quality provisional, revised or final, as typed; or empty
    public record Beside(Cell numerator, Cell denominator, Cell low, Cell high, String quality) {
        static final Beside NOTHING =
                new Beside(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, "");
    }
}
