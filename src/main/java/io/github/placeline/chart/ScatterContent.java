package io.github.placeline.chart;

import java.util.List;

/// What a scatter of areas shows, before it has a size: an earlier value to the right, a later one
/// up, and the line of what is usual.
///
/// @param title what the chart shows
/// @param across what is measured to the right: "2015/16"
/// @param up what is measured upwards: "2024/25"
/// @param slope of the line, `intercept` its height at 0
public record ScatterContent(
        String title,
        String across,
        String up,
        double slope,
        double intercept,
        List<Dot> dots,
        Wording wording) {

    public ScatterContent {
        dots = List.copyOf(dots);
    }

    /// One area.
    ///
    /// @param words its figures as a sentence
    public record Dot(String name, double x, double y, Kind kind, String words) {}

    /// How an area is marked; the later ones are drawn over the earlier.
    public enum Kind {
        OTHER,
        NAMED,
        SECOND,
        FIRST
    }

    double at(double x) {
        return intercept + slope * x;
    }
}
