package io.github.placeline.store;

import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Quality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The readings of one file, in its order, as columns of numbers: about 30 bytes a reading.
///
/// They are kept in blocks so that a large file is never copied while it grows.
public final class ReadingColumns {

    /// Stands in [#marker(int)] for a reading that has a value.
    public static final int NO_MARKER = -1;

    /// How many numbers may stand beside a figure: its counts and its interval.
    public static final int BESIDE = 4;

    static final int NO_SHEET = -1;

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<Block> blocks = new ArrayList<>();
    private Block last = new Block();
    private int size;
    private boolean hasQualities;
    private boolean hasBeside;
    private boolean hasSheets;

    ReadingColumns() {
        blocks.add(last);
    }

    void add(
            int series,
            int period,
            double value,
            int marker,
            int label,
            Quality quality,
            int line) {
        int at = size & (BLOCK - 1);
        if (at == 0 && size > 0) {
            last = new Block();
            blocks.add(last);
        }
        last.series[at] = series;
        last.period[at] = period;
        last.value[at] = value;
        last.marker[at] = marker;
        last.label[at] = label;
        last.quality[at] = (byte) Qualities.number(quality);
        hasQualities |= last.quality[at] != 0;
        last.line[at] = line;
        size++;
    }

    /// Says in which of the file's sheets the last reading stands.
    void inSheet(int sheet) {
        hasSheets = true;
        int at = (size - 1) & (BLOCK - 1);
        if (last.sheet.length == 0) {
            last.sheet = new int[BLOCK];
            Arrays.fill(last.sheet, NO_SHEET);
        }
        last.sheet[at] = sheet;
    }

    /// Says the counts and the interval of the last reading.
    void beside(Counts counts, Interval interval) {
        hasBeside = true;
        int at = ((size - 1) & (BLOCK - 1)) * BESIDE;
        if (last.beside.length == 0) {
            last.beside = new double[BLOCK * BESIDE];
            Arrays.fill(last.beside, Double.NaN);
        }
        last.beside[at] = counts.numerator();
        last.beside[at + 1] = counts.denominator();
        last.beside[at + 2] = interval.low();
        last.beside[at + 3] = interval.high();
    }

    /// Whether the file gives counts or intervals anywhere.
    public boolean hasBeside() {
        return hasBeside;
    }

    boolean hasSheets() {
        return hasSheets;
    }

    /// The sheet's number in the file, or [#NO_SHEET].
    int sheet(int row) {
        int[] sheets = block(row).sheet;
        return sheets.length == 0 ? NO_SHEET : sheets[row & (BLOCK - 1)];
    }

    /// Numerator (0), denominator (1), lower (2) or upper limit (3), `NaN` where not given.
    public double beside(int row, int which) {
        double[] beside = block(row).beside;
        return beside.length == 0 ? Double.NaN : beside[(row & (BLOCK - 1)) * BESIDE + which];
    }

    public int size() {
        return size;
    }

    public int series(int row) {
        return block(row).series[row & (BLOCK - 1)];
    }

    public int period(int row) {
        return block(row).period[row & (BLOCK - 1)];
    }

    /// `NaN` where the reading is withheld.
    public double value(int row) {
        return block(row).value[row & (BLOCK - 1)];
    }

    public int marker(int row) {
        return block(row).marker[row & (BLOCK - 1)];
    }

    public boolean isWithheld(int row) {
        return marker(row) != NO_MARKER;
    }

    public int label(int row) {
        return block(row).label[row & (BLOCK - 1)];
    }

    public Quality quality(int row) {
        return Qualities.of(block(row).quality[row & (BLOCK - 1)]);
    }

    /// Whether a publisher says of any of them how it stands.
    boolean hasQualities() {
        return hasQualities;
    }

    int qualityNumber(int row) {
        return block(row).quality[row & (BLOCK - 1)];
    }

    public int line(int row) {
        return block(row).line[row & (BLOCK - 1)];
    }

    private Block block(int row) {
        return blocks.get(row >> BLOCK_BITS);
    }

    private static final class Block {
        private final int[] series = new int[BLOCK];
        private final int[] period = new int[BLOCK];
        private final double[] value = new double[BLOCK];
        private final int[] marker = new int[BLOCK];
        private final int[] label = new int[BLOCK];
        private final byte[] quality = new byte[BLOCK];
        private final int[] line = new int[BLOCK];
        private int[] sheet = {};
        private double[] beside = {};
    }
}
