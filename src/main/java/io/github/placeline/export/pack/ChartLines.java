package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The figures behind a chart over time, for programs that draw it themselves.
///
/// @param format how its figures are shown
/// @param unit what its figures are counted in: "%", "points"; may be empty
/// @param periods from left to right, as a person writes them; years without any figure included,
///   those before a target's aim as well
/// @param lines the area first, each with as many values as there are periods
/// @param aims the paths of targets, which are no figures that anybody recorded; as many values
public record ChartLines(
        FigureFormat format, String unit, List<String> periods, List<Line> lines, List<Line> aims) {

    /// Stands among the periods where the way of measuring changed; nobody has a figure there.
    public static final String BREAK = "[b]";

    public ChartLines {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        aims = List.copyOf(aims);
        for (Line line : drawn(lines, aims)) {
            if (line.values().size() != periods.size())
                throw new IllegalArgumentException(line.name() + " has other periods");
        }
    }

    private static List<Line> drawn(List<Line> lines, List<Line> aims) {
        return Stream.concat(lines.stream(), aims.stream()).toList();
    }

    /// The lines, then the aims.
    List<Line> drawn() {
        return drawn(lines, aims);
    }

    /// The places of the periods, as far as anybody has a figure, that the area has none for.
    List<Integer> missing() {
        if (lines.isEmpty()) return List.of();
        int end = recorded();
        List<Double> own = lines.getFirst().values();
        return IntStream.range(0, end)
                .filter(at -> own.get(at).isNaN() && !periods.get(at).equals(BREAK))
                .boxed()
                .toList();
    }

    /// How many periods there are up to the last figure.
    int recorded() {
        return IntStream.range(0, periods.size())
                .filter(at -> lines.stream().anyMatch(line -> !line.values().get(at).isNaN()))
                .map(at -> at + 1)
                .max()
                .orElse(0);
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
