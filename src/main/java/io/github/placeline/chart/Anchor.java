package io.github.placeline.chart;

/// Which end of a text its place is.
public enum Anchor {
    START,
    MIDDLE,
    END
}
