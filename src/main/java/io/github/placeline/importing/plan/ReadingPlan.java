package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.model.Quality;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.IncomingKeys;
import io.github.placeline.store.Intake;
import io.github.placeline.store.ReadingColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a file's readings would do to a workspace: which are new, which replace another, which are
/// there already, and which contradict each other inside the file.
public final class ReadingPlan {

    private final Incoming incoming;
    private final IncomingKeys keys;
    private final ReadingColumns readings;
    private final int[] order;
    private final int[] decimals;
    private final Answers answers;
    private final Rows written = new Rows();
    private final Rows changed = new Rows();
    private final Rows repeats = new Rows();
    private final List<int[]> conflicts = new ArrayList<>();
    private final List<int[]> resolved = new ArrayList<>();
    private long unchanged;
    private long heldBack;
    private long withheld;
    private long leftOut;
    private Decimals seen = new Decimals();

    private ReadingPlan(Incoming incoming, IncomingKeys keys, Answers answers) {
        this.answers = answers;
        this.incoming = incoming;
        this.keys = keys;
        this.readings = incoming.readings();
        this.order = RowOrder.of(incoming, keys);
        this.decimals = new int[incoming.indicators().size()];
    }

    /// Compares the file with what the workspace holds. Reads only.
    ///
    /// @param answers which of contradicting lines to keep
    public static ReadingPlan of(
            Incoming incoming, IncomingKeys keys, Intake intake, Answers answers) {
        ReadingPlan plan = new ReadingPlan(incoming, keys, answers);
        int from = 0;
        while (from < plan.order.length) from = plan.indicatorFrom(from, intake);
        return plan;
    }

    private int indicatorFrom(int from, Intake intake) {
        int indicator = indicatorAt(from);
        int to = from;
        while (to < order.length && indicatorAt(to) == indicator) to++;
        seen = new Decimals();
        Merge merge = new Merge(from, to);
        if (!keys.isNewIndicator(indicator)) intake.current(keys.indicator(indicator), merge::meet);
        merge.finish();
        decimals[indicator] = seen.called();
        return to;
    }

    private int indicatorAt(int position) {
        return incoming.series().indicator(readings.series(order[position]));
    }

    /// Walks through the file's readings of one indicator beside those of the workspace.
    private final class Merge {
        private final int end;
        private int at;
        private int row;

        Merge(int from, int to) {
            this.at = from;
            this.end = to;
        }

        void meet(int series, int period, double value, int marker, Quality quality) {
            while (at < end && compareAt(series, period) < 0) takeNew();
            if (at == end || compareAt(series, period) > 0) {
                seen.see(value);
                return;
            }
            int repeated = repeatedAt(at);
            if (repeated > 0) {
                boolean same =
                        keyOfMarker(row) == marker
                                && (marker != 0 || readings.value(row) == value)
                                && readings.quality(row) == quality;
                if (same) keep(row, value);
                else replace(row);
            } else {
                seen.see(value);
            }
            at += Math.abs(repeated);
        }

        void finish() {
            while (at < end) takeNew();
        }

        private void takeNew() {
            int repeated = repeatedAt(at);
            if (repeated > 0) write(row);
            at += Math.abs(repeated);
        }

        private int compareAt(int series, int period) {
            int next = order[at];
            int bySeries = Integer.compare(keys.series(readings.series(next)), series);
            return bySeries != 0
                    ? bySeries
                    : Integer.compare(keys.period(readings.period(next)), period);
        }

        /// How many rows have the key of this one; negative when they contradict each other. Leaves
        /// the one that counts in `row`.
        private int repeatedAt(int from) {
            int first = order[from];
            int to = from + 1;
            boolean equal = true;
            while (to < end && isSameKey(first, order[to])) equal &= isSame(first, order[to++]);
            row = first;
            if (!equal) {
                row = Conflicts.kept(incoming, Arrays.copyOfRange(order, from, to), answers);
                if (row != Conflicts.NONE_KEPT) {
                    leftOut += to - from - 1;
                    resolved.add(Arrays.copyOfRange(order, from, to));
                    return to - from;
                }
                conflicts.add(Arrays.copyOfRange(order, from, to));
                heldBack += to - from;
                return from - to;
            }
            for (int repeat = from + 1; repeat < to; repeat++) {
                repeats.add(order[repeat]);
                unchanged++;
                if (readings.isWithheld(first)) withheld++;
            }
            return to - from;
        }
    }

    private boolean isSameKey(int row, int other) {
        return readings.series(row) == readings.series(other)
                && readings.period(row) == readings.period(other);
    }

    private boolean isSame(int row, int other) {
        return readings.marker(row) == readings.marker(other)
                && (readings.isWithheld(row) || readings.value(row) == readings.value(other))
                && readings.quality(row) == readings.quality(other);
    }

    private int keyOfMarker(int row) {
        return readings.isWithheld(row) ? keys.marker(readings.marker(row)) : 0;
    }

    private void keep(int row, double value) {
        unchanged++;
        if (readings.isWithheld(row)) withheld++;
        seen.see(value);
    }

    private void replace(int row) {
        changed.add(row);
        write(row);
    }

    private void write(int row) {
        written.add(row);
        if (readings.isWithheld(row)) withheld++;
        seen.see(readings.value(row));
    }

    /// The rows to write, in the order of their keys.
    public int[] written() {
        return written.toArray();
    }

    /// Those of [#written()] that replace a reading.
    public int[] changed() {
        return changed.toArray();
    }

    /// Rows that say again what an earlier row says, in the order of their keys.
    public int[] repeats() {
        return repeats.toArray();
    }

    /// Rows that share a key and give different readings for it, one array a key.
    public List<int[]> conflicts() {
        return conflicts;
    }

    /// Rows that shared a key until somebody said which to keep, one array a key.
    public List<int[]> resolved() {
        return resolved;
    }

    /// How many rows of [#resolved()] were not kept.
    public long leftOut() {
        return leftOut;
    }

    public long unchanged() {
        return unchanged;
    }

    /// How many rows stand in [#conflicts()].
    public long heldBack() {
        return heldBack;
    }

    /// How many of the new, changed and unchanged are markers.
    public long withheld() {
        return withheld;
    }

    /// The decimals that an indicator's figures call for after the import.
    ///
    /// @param indicator its number in the file
    public int decimals(int indicator) {
        return decimals[indicator];
    }
}
