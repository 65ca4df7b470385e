package io.github.placeline.importing.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is being found out about the rows of a file, one [Outcome] a row.
final class Planned {

    final Rows written = new Rows();
    final Rows changed = new Rows();
    final Rows repeats = new Rows();
    final List<int[]> conflicts = new ArrayList<>();
    final List<int[]> resolved = new ArrayList<>();
    final Doubts doubts = new Doubts();
    final StoredReadings stored = new StoredReadings();
    private final Outcome[] outcomes;

    Planned(int rows) {
        outcomes = new Outcome[rows];
        Arrays.fill(outcomes, Outcome.UNCHANGED);
    }

    void set(int row, Outcome outcome) {
        outcomes[row] = outcome;
    }

    void set(int[] rows, Outcome outcome) {
        for (int row : rows) set(row, outcome);
    }

    Outcome of(int row) {
        return outcomes[row];
    }

    boolean is(int row, Outcome outcome) {
        return outcomes[row] == outcome;
    }

    int size() {
        return outcomes.length;
    }
}
