package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.check.Doubt;
import io.github.placeline.importing.check.Peers;
import io.github.placeline.importing.check.PercentLimit;
import io.github.placeline.model.Quality;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.IncomingKeys;
import io.github.placeline.store.ReadingColumns;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Walks through a file's readings of one indicator beside those of the workspace, both in the
/// order of their keys.
final class Merge {

    private final Incoming incoming;
    private final IncomingKeys keys;
    private final ReadingColumns readings;
    private final Answers answers;
    private final Planned planned;
    private final PercentLimit limit;
    private final SeriesHistory history;
    private final int england;
    private final int[] order;
    private final int begin;
    private final int end;
    private final int firstWritten;
    private final int firstDoubt;
    private final int firstChanged;
    private final Rows outside = new Rows();
    private final Decimals seen = new Decimals();
    private int at;
    private int row;

    /// @param england the number of England in the file, -1 when it does not speak of it
    Merge(
            Incoming incoming,
            IncomingKeys keys,
            Answers answers,
            Planned planned,
            PercentLimit limit,
            SeriesHistory history,
            int england,
            int[] order,
            int from,
            int to) {
        this.incoming = incoming;
        this.keys = keys;
        this.readings = incoming.readings();
        this.answers = answers;
        this.planned = planned;
        this.limit = limit;
        this.history = history;
        this.england = england;
        this.order = order;
        this.begin = from;
        this.at = from;
        this.end = to;
        this.firstWritten = planned.written.size();
        this.firstDoubt = planned.doubts.size();
        this.firstChanged = planned.changed.size();
    }

    /// One reading that the workspace holds.
    void meet(int series, int period, double value, int marker, Quality quality, double[] beside) {
        limit.seeStored(value);
        while (at < end && compareAt(series, period) < 0) takeNew();
        if (at == end || compareAt(series, period) > 0) {
            keepStored(series, period, value);
            return;
        }
        int repeated = repeatedAt(at);
        if (repeated <= 0) keepStored(series, period, value);
        else if (isStored(value, marker, quality, beside)) {
            planned.same.add(row);
            planned.decide(row, Outcome.UNCHANGED);
            keepStored(series, period, value);
        } else replace(series, period, value, marker, quality);
        at += Math.abs(repeated);
    }

    private void keepStored(int series, int period, double value) {
        seen.see(value);
        history.seeStored(series, period, value);
    }

    private boolean isStored(double value, int marker, Quality quality, double[] beside) {
        int given = readings.isWithheld(row) ? keys.marker(readings.marker(row)) : 0;
        return given == marker
                && (marker != 0 || readings.value(row) == value)
                && readings.quality(row) == quality
                && hasBeside(row, which -> beside.length == 0 ? Double.NaN : beside[which]);
    }

    /// Whether these counts and limits stand beside the figure of a row.
    private boolean hasBeside(int one, IntToDoubleFunction beside) {
        if (!readings.hasBeside()) return true;
        for (int which = 0; which < ReadingColumns.BESIDE; which++) {
            if (Double.compare(readings.beside(one, which), beside.applyAsDouble(which)) != 0)
                return false;
        }
        return true;
    }

    private void replace(int series, int period, double value, int marker, Quality quality) {
        planned.stored.add(row, value, marker, quality);
        planned.changed.add(row);
        write(series, period, Outcome.CHANGED);
        if (england < 0 || incoming.series().area(readings.series(row)) != england) return;
        double given = readings.value(row);
        if (!Double.isNaN(given) && !Double.isNaN(value) && given != value)
            planned.doubts.add(row, new Doubt.EnglandDiffers(value), false);
    }

    private void takeNew() {
        int repeated = repeatedAt(at);
        int series = keys.series(readings.series(order[at]));
        int period = keys.period(readings.period(order[at]));
        if (repeated > 0) write(series, period, Outcome.NEW);
        at += Math.abs(repeated);
    }

    private void write(int series, int period, Outcome outcome) {
        double value = readings.value(row);
        planned.written.add(row);
        planned.decide(row, outcome);
        seen.see(value);
        history.see(series, period, value, row);
        if (limit.isPercentage() && PercentLimit.isOutside(value)) outside.add(row);
    }

    private int compareAt(int series, int period) {
        int next = order[at];
        int bySeries = Integer.compare(keys.series(readings.series(next)), series);
        return bySeries != 0
                ? bySeries
                : Integer.compare(keys.period(readings.period(next)), period);
    }

    /// How many rows have the key of this one; negative when they contradict each other. Leaves the
    /// one that counts in `row`.
    private int repeatedAt(int from) {
        int first = order[from];
        int to = from + 1;
        boolean equal = true;
        while (to < end && isSameKey(first, order[to])) equal &= isSame(first, order[to++]);
        row = first;
        if (!equal) return settle(Arrays.copyOfRange(order, from, to));
        for (int repeat = from + 1; repeat < to; repeat++) planned.repeats.add(order[repeat]);
        return to - from;
    }

    private int settle(int[] rows) {
        row = Conflicts.kept(incoming, rows, answers);
        if (row == Conflicts.NONE_KEPT) {
            planned.conflicts.add(rows);
            planned.set(rows, Outcome.HELD_BACK);
            return -rows.length;
        }
        planned.resolved.add(rows);
        planned.set(rows, Outcome.LEFT_OUT);
        return rows.length;
    }

    private boolean isSameKey(int one, int other) {
        return readings.series(one) == readings.series(other)
                && readings.period(one) == readings.period(other);
    }

    private boolean isSame(int one, int other) {
        return readings.marker(one) == readings.marker(other)
                && (readings.isWithheld(one) || readings.value(one) == readings.value(other))
                && readings.quality(one) == readings.quality(other)
                && hasBeside(one, which -> readings.beside(other, which));
    }

    /// Takes what is left of the file and judges what is out of the ordinary.
    ///
    /// @return the decimals that the indicator's figures call for after the import
    int finish() {
        while (at < end) takeNew();
        history.judge();
        Movements.joinJumps(
                planned.doubts, firstDoubt, readings, Arrays.copyOfRange(order, begin, end));
        judgeOutside();
        judgeByPeers();
        return seen.called();
    }

    private void judgeOutside() {
        if (outside.size() == 0) return;
        int[] rows = outside.toArray();
        int series = (int) Arrays.stream(rows).map(readings::series).distinct().count();
        switch (limit.judge(series)) {
            case FINE -> {}
            case DOUBTFUL -> doubt(rows, false);
            case IMPOSSIBLE -> holdBack(rows);
        }
    }

    private void doubt(int[] rows, boolean heldBack) {
        for (int one : rows)
            planned.doubts.add(one, new Doubt.OutsidePercent(readings.value(one) > 100), heldBack);
    }

    private void holdBack(int[] rows) {
        int[] refused =
                Arrays.stream(rows)
                        .filter(one -> !answers.accept(DoubtWords.limitKey(incoming, one)))
                        .toArray();
        if (refused.length == 0) return;
        planned.set(refused, Outcome.HELD_BACK);
        planned.written.removeFrom(firstWritten, one -> planned.is(one, Outcome.HELD_BACK));
        planned.changed.removeFrom(firstChanged, one -> planned.is(one, Outcome.HELD_BACK));
        doubt(refused, true);
    }

    private void judgeByPeers() {
        if (planned.written.size() == firstWritten) return;
        Peers peers = Peers.of(end - begin, place -> readings.value(order[begin + place]));
        if (peers == Peers.NONE) return;
        for (int place = firstWritten; place < planned.written.size(); place++) {
            int one = planned.written.at(place);
            Doubt doubt = peers.judge(readings.value(one));
            if (doubt != null) planned.doubts.add(one, doubt, false);
        }
    }
}
