package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import java.util.List;

/// The place of the plot in a large chart: right of the numbers along its axis, left of its labels.
///
/// @param size of the whole drawing
/// @param numbers along the value axis
/// @param text the size of their letters
record PlotFrame(Size size, List<String> numbers, double text) {

    /// However little room there is, the plot is so wide and so high.
    static final double LEAST = 40;

    private static final double NUMBER_GAP = 8;
    private static final double SIDE = 18;

    /// The plot between `top` and `bottom`, its time axis from the line's first period to `until`.
    Plot plot(
            EndLabels labels,
            double top,
            double bottom,
            Timeline timeline,
            double until,
            ValueScale values) {
        double widest =
                numbers.stream()
                        .mapToDouble(number -> Weight.REGULAR.width(number, text))
                        .max()
                        .orElse(0);
        double left = widest + NUMBER_GAP;
        double right = Math.max(left + LEAST, size.width() - labels.width());
        TimeScale time =
                new TimeScale(
                        timeline.first().position(),
                        until,
                        left + SIDE,
                        right - SIDE,
                        timeline.first());
        return new Plot(new Box(left, top, right, bottom), time, values);
    }
}
