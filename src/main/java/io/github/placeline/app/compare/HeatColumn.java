package io.github.placeline.app.compare;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Spread;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import org.jspecify.annotations.Nullable;

/// One indicator of a heat table.
///
/// @param title what a narrow heading says
/// @param period the newest recorded for the indicator; null where nothing is
/// @param spread of all authorities in that period; null where nothing is recorded
/// @param index whose scores these are; null for an indicator of its own
/// @param country the benchmark's own figure; null where it has no series
public record HeatColumn(
        Indicator indicator,
        String title,
        @Nullable Period period,
        @Nullable HeatCell country,
        @Nullable Spread spread,
        @Nullable Index index) {

    /// An indicator of its own.
    public HeatColumn(
            Indicator indicator,
            String title,
            @Nullable Period period,
            @Nullable HeatCell country,
            @Nullable Spread spread) {
        this(indicator, title, period, country, spread, null);
    }

    public Figures figures() {
        return Figures.of(indicator);
    }

    /// "2024/25"; empty where nothing is recorded.
    public String periodLabel() {
        return period == null ? "" : period.label();
    }
}
