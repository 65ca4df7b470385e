package io.github.placeline.app.twinning;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.learning.BrightSpots;
import io.github.placeline.analysis.learning.Journeys;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.chart.TwinChart;
import io.github.placeline.model.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two areas side by side in one indicator, and whom the first could learn from.
///
/// @param sentence what the figures come to
/// @param chart both panels
/// @param rows the figures of the chart, oldest first
/// @param countryName what the benchmark is called, "England" where the file has none
/// @param journeys who has been where the first area is now; null where its gap is not known
/// @param spots who does better than their start would lead one to expect; null where that cannot
///   be said
/// @param files where the figures come from, the newest import first
public record TwinningFacts(
        Indicator indicator,
        Window window,
        TwinSide first,
        TwinSide second,
        String sentence,
        TwinChart chart,
        List<TwinRow> rows,
        String countryName,
        @Nullable Journeys journeys,
        @Nullable BrightSpots spots,
        List<String> files) {

    public TwinningFacts {
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /// How this indicator's figures are written.
    public Figures figures() {
        return Figures.of(indicator);
    }
}
