package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.check.Doubt;
import io.github.placeline.importing.check.PercentLimit;
import io.github.placeline.model.Area;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.IncomingKeys;
import io.github.placeline.store.Intake;
import io.github.placeline.store.ReadingColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What a file's readings would do to a workspace: which are new, which replace another, which are
/// there already, which contradict each other inside the file, and which are out of the ordinary.
final class ReadingPlan {

    private final Planned planned;
    private final int[] decimals;
    private final long unchanged;
    private final long withheld;

    private ReadingPlan(Planned planned, int[] decimals, ReadingColumns readings) {
        this.planned = planned;
        this.decimals = decimals;
        long same = 0;
        long markers = 0;
        for (int row = 0; row < planned.size(); row++) {
            Outcome outcome = planned.of(row);
            if (outcome == Outcome.UNCHANGED) same++;
            boolean taken = outcome != Outcome.HELD_BACK && outcome != Outcome.LEFT_OUT;
            if (taken && readings.isWithheld(row)) markers++;
        }
        this.unchanged = same;
        this.withheld = markers;
    }

    /// Compares the file with what the workspace holds. Reads only.
    ///
    /// @param definitions of the indicators by their codes, those of the workspace before the
    ///   file's
    /// @param answers which of contradicting lines to keep and which odd values to accept
    /// @param today periods that begin later are in the future
    static ReadingPlan of(
            Incoming incoming,
            IncomingKeys keys,
            Intake intake,
            Function<String, Definition> definitions,
            Answers answers,
            LocalDate today) {
        ReadingColumns readings = incoming.readings();
        Planned planned = new Planned(readings.size(), intake.progress());
        int[] decimals = new int[incoming.indicators().size()];
        int[] order = RowOrder.of(incoming, keys, intake.progress());
        PeriodOrder periods = PeriodOrder.of(incoming, keys, intake);
        int england = england(incoming);
        int from = 0;
        while (from < order.length) {
            intake.progress().stopIfCancelled();
            int indicator = incoming.series().indicator(readings.series(order[from]));
            int to = from;
            while (to < order.length
                    && incoming.series().indicator(readings.series(order[to])) == indicator) to++;
            PercentLimit limit =
                    new PercentLimit(definitions.apply(incoming.indicators().at(indicator)));
            SeriesHistory history = new SeriesHistory(periods, planned.doubts);
            Merge merge =
                    new Merge(
                            incoming, keys, answers, planned, limit, history, england, order, from,
                            to);
            if (!keys.isNewIndicator(indicator))
                intake.current(keys.indicator(indicator), readings.hasBeside(), merge::meet);
            decimals[indicator] = merge.finish();
            from = to;
        }
        intake.progress().stopIfCancelled();
        judgeFuture(incoming, planned, today);
        return new ReadingPlan(planned, decimals, readings);
    }

    private static int england(Incoming incoming) {
        for (int area = 0; area < incoming.areas().size(); area++)
            if (incoming.areas().at(area).code().equals(Area.ENGLAND)) return area;
        return -1;
    }

    private static void judgeFuture(Incoming incoming, Planned planned, LocalDate today) {
        boolean[] future = PeriodOrder.future(incoming, today);
        if (!PeriodOrder.any(future)) return;
        for (int place = 0; place < planned.written.size(); place++) {
            int row = planned.written.at(place);
            if (future[incoming.readings().period(row)])
                planned.doubts.add(row, new Doubt.Future(), false);
        }
    }

    /// The rows to write, in the order of their keys.
    int[] written() {
        return planned.written.toArray();
    }

    /// The rows that say what is stored already, in the order of their keys.
    int[] same() {
        return planned.same.toArray();
    }

    /// Those of [#written()] that replace a reading.
    int[] changed() {
        return planned.changed.toArray();
    }

    /// Rows that say again what an earlier row says, in the order of their keys.
    int[] repeats() {
        return planned.repeats.toArray();
    }

    /// Rows that share a key and give different readings for it, one array a key.
    List<int[]> conflicts() {
        return planned.conflicts;
    }

    /// Rows that shared a key until somebody said which to keep, one array a key.
    List<int[]> resolved() {
        return planned.resolved;
    }

    /// Rows that are out of the ordinary.
    List<Doubts.Doubted> doubts() {
        return planned.doubts.all();
    }

    long unchanged() {
        return unchanged;
    }

    /// How many of the new, changed and unchanged are markers.
    long withheld() {
        return withheld;
    }

    /// The decimals that an indicator's figures call for after the import.
    ///
    /// @param indicator its number in the file
    int decimals(int indicator) {
        return decimals[indicator];
    }

    /// Rows that were held back until somebody said to leave them out.
    void leaveOut(int... rows) {
        planned.set(rows, Outcome.LEFT_OUT);
    }

    /// What becomes of each row.
    Planned rows() {
        return planned;
    }
}
