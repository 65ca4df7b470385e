package io.github.placeline.importing.csv;

import java.util.Arrays;

/// One row of a table as text, reused for the next: nothing of it may be kept but strings made from
/// it.
public final class Cells {

    private char[] text = new char[1 << 12];
    private int[] ends = new int[64];
    private int count;
    private int used;
    private long line;

    void begin(long startingLine) {
        count = 0;
        used = 0;
        line = startingLine;
    }

    void add(char[] from, int offset, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
        System.arraycopy(from, offset, text, used, length);
        used += length;
        ends[count] = used;
        count++;
    }

    /// The line on which the row starts, counted from 1 as an editor counts.
    public long line() {
        return line;
    }

    public int count() {
        return count;
    }

    /// All characters of the row, of which a cell has those from [#start(int)] to before
    /// [#end(int)].
    public char[] characters() {
        return text;
    }

    public int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    public int end(int cell) {
        return ends[cell];
    }

    /// The cell as it stands in the file; empty beyond the row's last.
    public String text(int cell) {
        if (cell < 0 || cell >= count) return "";
        int start = start(cell);
        return new String(text, start, ends[cell] - start);
    }

    /// The cell without spaces around it.
    public String trimmed(int cell) {
        return text(cell).strip();
    }

    /// How many characters the row has in the file, about.
    int characterCount() {
        return used + count;
    }

    public boolean isBlank() {
        return isBlank(0, used);
    }

    public boolean isBlank(int cell) {
        return isBlank(start(cell), ends[cell]);
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) if (!Character.isWhitespace(text[at])) return false;
        return true;
    }

    /// Whether the cell holds exactly this.
    boolean equals(int cell, String other) {
        int start = start(cell);
        int length = ends[cell] - start;
        if (length != other.length()) return false;
        for (int at = 0; at < length; at++) {
            if (text[start + at] != other.charAt(at)) return false;
        }
        return true;
    }

    int hash(int cell) {
        int hash = 0;
        for (int at = start(cell); at < ends[cell]; at++) hash = hash * 31 + text[at];
        return hash;
    }
}
