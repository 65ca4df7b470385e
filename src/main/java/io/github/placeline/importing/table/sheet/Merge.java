package io.github.placeline.importing.table.sheet;

/// A block of cells joined into one, whose text stands in its first cell.
///
/// @param top its first line, counted from 1
/// @param left its first column, counted from 0
public record Merge(long top, int left, long bottom, int right) {

    public boolean contains(long line, int column) {
        return line >= top && line <= bottom && column >= left && column <= right;
    }
}
