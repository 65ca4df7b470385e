package io.github.placeline.app.compare;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Spread;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import org.jspecify.annotations.Nullable;

/// One indicator of a heat table.
///
/// @param title what a narrow heading says
/// @param period the newest recorded for the indicator; null where nothing is
/// @param spread of all authorities in that period; null where nothing is recorded
/// @param country the benchmark's own figure; null where it has no series
public record HeatColumn(
        Indicator indicator,
        String title,
        @Nullable Period period,
        @Nullable HeatCell country,
        @Nullable Spread spread) {

    public Figures figures() {
        return Figures.of(indicator);
    }

    /// "2024/25"; empty where nothing is recorded.
    public String periodLabel() {
        return period == null ? "" : period.label();
    }
}
