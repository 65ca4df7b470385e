package io.github.placeline.chart;

import io.github.placeline.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One period of a chart as pointer and arrow keys find it.
///
/// @param at where the main series has its point; on the time axis where it has none
/// @param values one for each series that the chart shows by name, in the order of its labels
/// @param words the whole as a sentence: "2018/19, Blackpool 66.4%, England 71.8%"
/// @param remarks what is marked there besides
public record HitPoint(
        Period period, Point at, List<Value> values, String words, List<Remark> remarks) {

    public HitPoint {
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    public HitPoint(Period period, Point at, List<Value> values, String words) {
        this(period, at, values, words, List.of());
    }

    /// Whether there is a note that can be opened.
    public boolean hasNote() {
        return remarks.stream().anyMatch(Remark::isNote);
    }

    /// A mark on the axis.
    ///
    /// @param isNote somebody has written it, so that it can be opened
    public record Remark(String words, Point at, boolean isNote) {}

    /// What one series has in the period.
    ///
    /// @param text the figure as printed, or why there is none
    /// @param at where it is drawn, null where there is no figure
    public record Value(Role role, String name, String text, @Nullable Point at) {}
}
