package io.github.placeline.importing.plan;

import io.github.placeline.model.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is being found out about the rows of a file, one [Outcome] a row.
final class Planned {

    final Rows written = new Rows();
    final Rows changed = new Rows();
    final Rows same = new Rows();
    final Rows repeats = new Rows();
    final List<int[]> conflicts = new ArrayList<>();
    final List<int[]> resolved = new ArrayList<>();
    final Doubts doubts = new Doubts();
    final StoredReadings stored = new StoredReadings();
    private static final int ROWS_A_REPORT = 1 << 12;

    private final Outcome[] outcomes;
    private final Progress progress;
    private int decided;

    /// @param progress is told how many rows are decided
    Planned(int rows, Progress progress) {
        this.progress = progress;
        outcomes = new Outcome[rows];
        Arrays.fill(outcomes, Outcome.UNCHANGED);
    }

    /// Decides about a row for the first time.
    void decide(int row, Outcome outcome) {
        if (decided++ % ROWS_A_REPORT == 0) {
            progress.stopIfCancelled();
            progress.report(Math.min(decided, outcomes.length), outcomes.length, "Comparing");
        }
        outcomes[row] = outcome;
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
