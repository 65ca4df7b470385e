package io.github.placeline.chart.heat;

import io.github.placeline.chart.StandingSign;
import org.jspecify.annotations.Nullable;

/// What a cell shows.
///
/// @param value the figure, or the mark of why there is none
/// @param below a smaller line under it: the period, or what a rank is of; may be empty
/// @param sign its judgement; null for none, such as the benchmark's own row
/// @param letter a letter in place of a shape: the quarter; empty for none
/// @param border how the cell is edged
public record CellFace(
        String value, String below, @Nullable StandingSign sign, String letter, Border border) {

    /// The edge of a cell.
    public enum Border {
        /// In the colour of the judgement where it has no tint, none where it has.
        OF_SIGN,
        /// A full line in the colour of text: the benchmark.
        STRONG,
        /// A dashed line: nothing to show.
        DASHED,
        /// A faint line.
        FAINT
    }

    /// A cell that holds only words.
    public static CellFace plain(String value, String below, Border border) {
        return new CellFace(value, below, null, "", border);
    }
}
