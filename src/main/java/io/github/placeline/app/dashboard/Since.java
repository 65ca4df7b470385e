package io.github.placeline.app.dashboard;

import io.github.placeline.analysis.gap.Tally;

/// What became of an area's gaps since a baseline, counted in indicators.
public record Since(Baseline baseline, Tally tally) {}
