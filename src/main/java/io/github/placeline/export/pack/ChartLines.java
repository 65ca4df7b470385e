package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import java.util.List;

/// The figures behind a chart over time, for programs that draw it themselves.
///
/// @param format how its figures are shown
/// @param unit what its figures are counted in: "%", "points"; may be empty
/// @param periods from left to right, as a person writes them; years without any figure included
/// @param lines the area first, each with as many values as there are periods
public record ChartLines(FigureFormat format, String unit, List<String> periods, List<Line> lines) {

    public ChartLines {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.values().size() != periods.size())
                throw new IllegalArgumentException(line.name() + " has other periods");
        }
    }

    /// One line.
    ///
    /// @param role how it is coloured
    /// @param values unrounded; `NaN` where there is none, so that the line has a gap
    public record Line(String name, Role role, List<Double> values) {
        public Line {
            values = List.copyOf(values);
        }
    }
}
