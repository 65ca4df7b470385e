package io.github.placeline.chart;

import java.util.List;

/// How a line is drawn: its width in pixels and the lengths of its dashes and gaps, none for a full
/// line.
public record Stroke(double width, List<Double> dashes) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /// A full line.
    public static Stroke full(double width) {
        return new Stroke(width, List.of());
    }

    /// Dashes and gaps of equal lengths each.
    public static Stroke dashed(double width, double dash, double gap) {
        return new Stroke(width, List.of(dash, gap));
    }

    /// Square dots as long as the line is wide.
    static Stroke dotted(double width) {
        return dashed(width, width, width * 1.5);
    }
}
