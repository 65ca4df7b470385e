package io.github.placeline.importing.plan;

/// A row of a file that does not become readings.
///
/// @param line counted from 1; 0 when the whole file is meant
/// @param why one sentence
/// @param leftOut whether somebody has said to leave it out
public record HeldBackRow(long line, String why, AsGiven seen, boolean leftOut) {

    /// Stands for a row of which nothing could be told.
    public static final AsGiven UNREAD = new AsGiven("", "", "", "");

    /// What the row says, as the file spells it; empty where it is silent or cannot be read.
    public record AsGiven(String indicator, String area, String period, String value) {}
}
