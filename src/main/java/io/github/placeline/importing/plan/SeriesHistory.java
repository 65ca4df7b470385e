package io.github.placeline.importing.plan;

import io.github.placeline.importing.check.Doubt;
import io.github.placeline.importing.check.Earlier;
import java.util.Arrays;

/// The published readings of one series, those of the workspace and those of a file, as they are
/// met; when the next series begins, the file's are judged by the earlier ones.
final class SeriesHistory {

    private static final int STORED = -1;

    private final PeriodOrder periods;
    private final Doubts doubts;
    private final Earlier earlier = new Earlier();
    private int series = STORED;
    private int[] period = new int[32];
    private double[] value = new double[32];
    private int[] row = new int[32];
    private int size;
    private boolean anyOfFile;

    SeriesHistory(PeriodOrder periods, Doubts doubts) {
        this.periods = periods;
        this.doubts = doubts;
    }

    void seeStored(int ofSeries, int inPeriod, double stored) {
        see(ofSeries, inPeriod, stored, STORED);
    }

    /// @param fileRow the row that would be written
    void see(int ofSeries, int inPeriod, double published, int fileRow) {
        if (ofSeries != series) {
            judge();
            series = ofSeries;
        }
        if (Double.isNaN(published)) return;
        if (size == period.length) {
            period = Arrays.copyOf(period, size * 2);
            value = Arrays.copyOf(value, size * 2);
            row = Arrays.copyOf(row, size * 2);
        }
        int at = size++;
        for (; at > 0 && periods.rank(period[at - 1]) > periods.rank(inPeriod); at--) {
            period[at] = period[at - 1];
            value[at] = value[at - 1];
            row[at] = row[at - 1];
        }
        period[at] = inPeriod;
        value[at] = published;
        row[at] = fileRow;
        anyOfFile |= fileRow != STORED;
    }

    /// Judges the series of now and forgets it.
    void judge() {
        if (anyOfFile)
            for (int at = Earlier.LEAST; at < size; at++) if (row[at] != STORED) judge(at);
        size = 0;
        anyOfFile = false;
        series = STORED;
    }

    private void judge(int at) {
        earlier.clear();
        for (int before = 0; before < at; before++)
            if (periods.isComparable(period[before], period[at])) earlier.add(value[before]);
        Doubt doubt = earlier.judge(value[at]);
        if (doubt != null) doubts.add(row[at], doubt, false);
    }
}
