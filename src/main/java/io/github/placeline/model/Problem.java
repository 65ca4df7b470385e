package io.github.placeline.model;

/// Something about the data that a person should know: where it is, what was read, what to do.
///
/// @param sheet empty for files without sheets
/// @param line counted from 1; 0 when the problem is about the whole file
/// @param column counted from 1; 0 when it is about the whole line
/// @param text one plain sentence
public record Problem(
        String file, String sheet, long line, int column, Severity severity, String text) {}
