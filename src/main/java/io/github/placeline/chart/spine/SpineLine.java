package io.github.placeline.chart.spine;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.model.Period;

/// One indicator of a spine chart. Figures are in the indicator's unit; `NaN` where there is none.
///
/// @param name the indicator's
/// @param area the area's figure as printed, or why there is none
/// @param country the benchmark's figure as printed, empty where there is none
/// @param value the area's figure
/// @param benchmark the benchmark's figure
/// @param spread of all authorities in the period; may be empty
/// @param sign `+1` where more is better, `−1` where less is, `0` where neither is
/// @param words all of it as a sentence
public record SpineLine(
        String name,
        Period period,
        String area,
        String country,
        double value,
        double benchmark,
        Quantiles spread,
        int sign,
        Standing standing,
        String words) {

    /// Fewer authorities than this are no spread.
    static final int FEWEST = 5;

    boolean hasSpread() {
        return spread.count() >= FEWEST && spread.at(1) > spread.at(0);
    }

    /// What stands in the middle: the benchmark, without one the median authority.
    double centre() {
        return Double.isNaN(benchmark) && hasSpread() ? spread.median() : benchmark;
    }
}
