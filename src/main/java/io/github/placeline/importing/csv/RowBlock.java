package io.github.placeline.importing.csv;

import java.util.Arrays;

/// A few thousand rows of a table as text, filled by one thread and then read by another.
final class RowBlock {

    private static final int FULL = 1 << 16;

    private char[] text = new char[FULL + (1 << 12)];
    private int[] ends = new int[1 << 13];
    private int[] firstCells = new int[1 << 10];
    private long[] lines = new long[1 << 10];
    private int used;
    private int cells;
    private int rows;
    private int wholeText;
    private int wholeCells;

    void clear() {
        used = 0;
        cells = 0;
        rows = 0;
        wholeText = 0;
        wholeCells = 0;
    }

    void begin(long line) {
        if (rows == lines.length) {
            firstCells = Arrays.copyOf(firstCells, rows * 2);
            lines = Arrays.copyOf(lines, rows * 2);
        }
        cells = wholeCells;
        used = wholeText;
        firstCells[rows] = cells;
        lines[rows] = line;
    }

    /// The row begun last is whole; without this it is none, as for an empty line.
    void end() {
        rows++;
        wholeCells = cells;
        wholeText = used;
    }

    void add(char[] from, int offset, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        if (cells == ends.length) ends = Arrays.copyOf(ends, cells * 2);
        System.arraycopy(from, offset, text, used, length);
        used += length;
        ends[cells] = used;
        cells++;
    }

    boolean isFull() {
        return used >= FULL;
    }

    int rows() {
        return rows;
    }

    long line(int row) {
        return lines[row];
    }

    char[] text() {
        return text;
    }

    /// Where each cell ends in [#text()].
    int[] ends() {
        return ends;
    }

    int firstCell(int row) {
        return firstCells[row];
    }

    int cellCount(int row) {
        return (row + 1 < rows ? firstCells[row + 1] : wholeCells) - firstCells[row];
    }
}
