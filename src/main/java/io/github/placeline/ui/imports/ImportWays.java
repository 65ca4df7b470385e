package io.github.placeline.ui.imports;

/// Where the import page leads to.
///
/// @param showFigures to what was imported
/// @param enterByHand to the grid for typing and pasting figures
public record ImportWays(Runnable showFigures, Runnable enterByHand) {}
