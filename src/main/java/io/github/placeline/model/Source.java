package io.github.placeline.model;

/// Where a reading comes from: the file of an import batch and the line (or spreadsheet row) in it.
///
/// @param sheet the name of the sheet, empty for files that have none
/// @param line counted from 1, as an editor counts the file's physical lines
public record Source(long batch, String file, String sheet, long line) {}
