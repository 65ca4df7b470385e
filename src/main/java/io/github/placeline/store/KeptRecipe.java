package io.github.placeline.store;

/// How tables of one shape are read, as a workspace keeps it.
///
/// @param shape what files look like for which it is used again
/// @param text the recipe as people read it
public record KeptRecipe(String name, String shape, String text) {}
