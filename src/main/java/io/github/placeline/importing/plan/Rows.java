package io.github.placeline.importing.plan;

import java.util.Arrays;

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

    int[] toArray() {
        return Arrays.copyOf(rows, size);
    }
}
