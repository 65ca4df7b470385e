package io.github.placeline.model;

/// How much a [Problem] matters: a note informs, a warning is kept but doubtful, held back is not
/// imported.
public enum Severity {
    NOTE,
    WARNING,
    HELD_BACK
}
