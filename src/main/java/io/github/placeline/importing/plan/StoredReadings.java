package io.github.placeline.importing.plan;

import io.github.placeline.model.Quality;
import java.util.Arrays;

/// What the workspace holds in the place of some rows of a file, by the row.
///
/// Columns of numbers, because a file may replace a million readings.
final class StoredReadings {

    private int[] rows = new int[256];
    private double[] values = new double[256];
    private int[] markers = new int[256];
    private Quality[] qualities = new Quality[256];
    private int size;
    private boolean sorted = true;

    /// @param value `NaN` where it is withheld
    /// @param marker the marker's key in the workspace, 0 where there is a value
    void add(int row, double value, int marker, Quality quality) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            values = Arrays.copyOf(values, size * 2);
            markers = Arrays.copyOf(markers, size * 2);
            qualities = Arrays.copyOf(qualities, size * 2);
        }
        sorted &= size == 0 || rows[size - 1] < row;
        rows[size] = row;
        values[size] = value;
        markers[size] = marker;
        qualities[size] = quality;
        size++;
    }

    /// The place of the row's stored reading, or -1 when there is none.
    int find(int row) {
        if (!sorted) sort();
        int found = Arrays.binarySearch(rows, 0, size, row);
        return found < 0 ? -1 : found;
    }

    double value(int place) {
        return values[place];
    }

    int marker(int place) {
        return markers[place];
    }

    Quality quality(int place) {
        return qualities[place];
    }

    private void sort() {
        long[] order = new long[size];
        for (int at = 0; at < size; at++) order[at] = ((long) rows[at] << 32) | at;
        Arrays.sort(order);
        int[] sortedRows = new int[size];
        double[] sortedValues = new double[size];
        int[] sortedMarkers = new int[size];
        Quality[] sortedQualities = new Quality[size];
        for (int at = 0; at < size; at++) {
            int from = (int) order[at];
            sortedRows[at] = rows[from];
            sortedValues[at] = values[from];
            sortedMarkers[at] = markers[from];
            sortedQualities[at] = qualities[from];
        }
        rows = sortedRows;
        values = sortedValues;
        markers = sortedMarkers;
        qualities = sortedQualities;
        sorted = true;
    }
}
