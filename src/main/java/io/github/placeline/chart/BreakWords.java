package io.github.placeline.chart;

import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.stream.Collectors;

/// How a chart names a series break.
final class BreakWords {
    private BreakWords() {}

    /// "Series break 2022: new assessment".
    static String of(SeriesBreak known) {
        String words = "Series break " + Years.of(known.first());
        return known.whatChanged().isBlank() ? words : words + ": " + known.whatChanged().strip();
    }

    /// Those that fall between the same two readings.
    static String of(List<SeriesBreak> breaks) {
        return breaks.stream().map(BreakWords::of).distinct().collect(Collectors.joining("; "));
    }
}
