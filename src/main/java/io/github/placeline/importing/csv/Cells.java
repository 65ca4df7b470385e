package io.github.placeline.importing.csv;

/// One row of a table as text, reused for the next: nothing of it may be kept but strings made from
/// it.
public final class Cells {

    private char[] text = new char[0];
    private int[] ends = new int[0];
    private int first;
    private int count;
    private int begin;
    private long line;

    /// Turns to a row of the block.
    void show(RowBlock block, int row) {
        text = block.text();
        ends = block.ends();
        first = block.firstCell(row);
        count = block.cellCount(row);
        begin = first == 0 ? 0 : ends[first - 1];
        line = block.line(row);
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
        return cell == 0 ? begin : ends[first + cell - 1];
    }

    public int end(int cell) {
        return ends[first + cell];
    }

    /// The cell as it stands in the file; empty beyond the row's last.
    public String text(int cell) {
        if (cell < 0 || cell >= count) return "";
        int start = start(cell);
        return new String(text, start, end(cell) - start);
    }

    /// The cell without spaces around it.
    public String trimmed(int cell) {
        return text(cell).strip();
    }

    /// How many characters the row has in the file, about.
    int characterCount() {
        return rowEnd() - begin + count;
    }

    public boolean isBlank() {
        return isBlank(begin, rowEnd());
    }

    private int rowEnd() {
        return count == 0 ? begin : end(count - 1);
    }

    public boolean isBlank(int cell) {
        return isBlank(start(cell), end(cell));
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) if (!Character.isWhitespace(text[at])) return false;
        return true;
    }

    /// Whether the cell holds exactly this.
    boolean equals(int cell, String other) {
        int start = start(cell);
        int length = end(cell) - start;
        if (length != other.length()) return false;
        for (int at = 0; at < length; at++) {
            if (text[start + at] != other.charAt(at)) return false;
        }
        return true;
    }

    int hash(int cell) {
        int hash = 0;
        int end = end(cell);
        for (int at = start(cell); at < end; at++) hash = hash * 31 + text[at];
        return hash;
    }
}
