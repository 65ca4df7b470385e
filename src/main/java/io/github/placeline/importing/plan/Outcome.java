package io.github.placeline.importing.plan;

/// What becomes of one row of a file.
public enum Outcome {
    HELD_BACK,
    LEFT_OUT,
    CHANGED,
    NEW,
    UNCHANGED
}
