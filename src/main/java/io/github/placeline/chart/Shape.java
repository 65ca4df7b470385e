package io.github.placeline.chart;

/// What a symbol looks like; [Symbols] has the outlines.
///
/// Filled shapes with a sign are tested verdicts, the same in outline are verdicts not tested (UI
/// specification, section 5).
public enum Shape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    RING,
    SQUARE_RING,
    DASHED_RING,
    CIRCLE_PLUS,
    BLOCK_EQUALS,
    DIAMOND_MINUS,
    CIRCLE_PLUS_OUTLINE,
    BLOCK_EQUALS_OUTLINE,
    DIAMOND_MINUS_OUTLINE,
    TRIANGLE_UP,
    TRIANGLE_DOWN,
    BAR,
    CIRCLE_TICK,
    /// A bubble of speech: a note.
    SPEECH,
    /// Two rings that hold each other: a joint of two files.
    LINK
}
