package io.github.placeline.chart;

import io.github.placeline.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One period of a chart as pointer and arrow keys find it.
///
/// @param at where the main series has its point; on the time axis where it has none
/// @param values one for each series that the chart shows by name, in the order of its labels
/// @param words the whole as a sentence: "2018/19, Blackpool 66.4%, England 71.8%"
public record HitPoint(Period period, Point at, List<Value> values, String words) {

    public HitPoint {
        values = List.copyOf(values);
    }

    /// What one series has in the period.
    ///
    /// @param text the figure as printed, or why there is none
    /// @param at where it is drawn, null where there is no figure
    public record Value(Role role, String name, String text, @Nullable Point at) {}
}
