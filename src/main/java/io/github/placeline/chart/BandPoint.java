package io.github.placeline.chart;

import io.github.placeline.model.Period;

/// The two edges of a band in one period, in the indicator's unit.
public record BandPoint(Period period, double low, double high) {}
