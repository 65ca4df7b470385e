package io.github.placeline.analysis.trend;

/// Which way figures have gone, whatever that is good for.
public enum Movement {
    RISING,
    FALLING,
    NO_CLEAR_CHANGE,
    TOO_FEW_POINTS
}
