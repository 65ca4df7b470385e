package io.github.placeline.importing.plan;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A growing list of row numbers.
final class Rows {

    private int[] rows = new int[1024];
    private int size;

    void add(int row) {
        if (size == rows.length) rows = Arrays.copyOf(rows, size * 2);
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return rows[place];
    }

    /// Takes out of the rows from this place on those that are unwanted.
    void removeFrom(int place, IntPredicate unwanted) {
        int kept = place;
        for (int at = place; at < size; at++) if (!unwanted.test(rows[at])) rows[kept++] = rows[at];
        size = kept;
    }

    int[] toArray() {
        return Arrays.copyOf(rows, size);
    }
}
