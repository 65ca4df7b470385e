package io.github.placeline.app.compare;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.model.Area;
import java.util.List;

/// One area of a heat table.
///
/// @param label "Norfolk figures" where another area's figures stand in, "Norfolk figures for some"
///   where they stand in for a few; empty where all are its own
/// @param cells one for each column
public record HeatRow(Area area, String name, String label, List<HeatCell> cells) {

    public HeatRow {
        cells = List.copyOf(cells);
    }

    /// Figures better than or ahead of the country's.
    public int favourable() {
        return (int) cells.stream().filter(cell -> standing(cell).favour() > 0).count();
    }

    /// Figures that can be judged at all: those with a better end and a figure on both sides.
    public int judged() {
        return (int) cells.stream().filter(cell -> isJudged(standing(cell))).count();
    }

    private static Standing standing(HeatCell cell) {
        return cell.position().standing();
    }

    private static boolean isJudged(Standing standing) {
        return switch (standing) {
            case BETTER, SIMILAR, WORSE, AHEAD, LEVEL, BEHIND -> true;
            case HIGHER, LOWER, ABOVE, BELOW, NO_DATA -> false;
        };
    }
}
