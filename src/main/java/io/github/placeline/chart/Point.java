package io.github.placeline.chart;

/// A place in a drawing, in pixels from its top left corner.
public record Point(double x, double y) {}
