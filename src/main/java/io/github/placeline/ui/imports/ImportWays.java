package io.github.placeline.ui.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Where the import page leads to, and what it asks for on the way.
///
/// @param showFigures to what was imported
/// @param enterByHand to the grid for typing and pasting figures
/// @param export to writing figures, the framework and recipes into files
/// @param chooseRecipe asks for a recipe to read a table by
public record ImportWays(
        Runnable showFigures,
        Runnable enterByHand,
        Runnable export,
        Supplier<Optional<Path>> chooseRecipe) {}
