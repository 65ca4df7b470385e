package io.github.placeline.importing.table.sheet;

/// A sheet of a file.
///
/// @param name as on its tab; empty for the one sheet of a text file
/// @param hidden whether the program that wrote the file does not show it
public record Tab(String name, boolean hidden) {}
