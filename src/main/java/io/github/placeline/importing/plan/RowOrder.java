package io.github.placeline.importing.plan;

import io.github.placeline.model.Progress;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.IncomingKeys;
import io.github.placeline.store.ReadingColumns;
import io.github.placeline.store.SeriesNumbers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Puts a file's readings into the order of their keys: indicator, series, period, and then line.
///
/// Two passes of counting, because there are few periods and series beside the readings.
final class RowOrder {

    /// Rows between two looks whether somebody wants to stop.
    private static final int A_WHILE = 1 << 18;

    private RowOrder() {}

    static int[] of(Incoming incoming, IncomingKeys keys, Progress progress) {
        ReadingColumns readings = incoming.readings();
        SeriesNumbers series = incoming.series();
        int[] periodRanks = ranks(sortedPeriods(incoming, keys));
        int[] seriesRanks = ranks(sortedSeries(series, keys));
        int[] byPeriod = new int[readings.size()];
        int[] starts = new int[periodRanks.length + 1];
        for (int row = 0; row < byPeriod.length; row++) {
            if (row % A_WHILE == 0) progress.stopIfCancelled();
            starts[periodRanks[readings.period(row)] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        for (int row = 0; row < byPeriod.length; row++) {
            if (row % A_WHILE == 0) progress.stopIfCancelled();
            byPeriod[starts[periodRanks[readings.period(row)]]++] = row;
        }
        int[] order = new int[readings.size()];
        starts = new int[seriesRanks.length + 1];
        for (int row = 0; row < order.length; row++) {
            if (row % A_WHILE == 0) progress.stopIfCancelled();
            starts[seriesRanks[readings.series(row)] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        for (int at = 0; at < byPeriod.length; at++) {
            if (at % A_WHILE == 0) progress.stopIfCancelled();
            order[starts[seriesRanks[readings.series(byPeriod[at])]]++] = byPeriod[at];
        }
        return order;
    }

    private static int[] sortedPeriods(Incoming incoming, IncomingKeys keys) {
        return IntStream.range(0, incoming.periods().size())
                .boxed()
                .sorted(Comparator.comparingInt(keys::period))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] sortedSeries(SeriesNumbers series, IncomingKeys keys) {
        long[] order = new long[series.size()];
        boolean sorted = true;
        for (int number = 0; number < order.length; number++) {
            order[number] =
                    ((long) keys.indicator(series.indicator(number)) << 32) | keys.series(number);
            sorted &= number == 0 || order[number - 1] < order[number];
        }
        if (sorted) return IntStream.range(0, order.length).toArray();
        return IntStream.range(0, order.length)
                .boxed()
                .sorted(Comparator.comparingLong(number -> order[number]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] ranks(int[] sorted) {
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) ranks[sorted[rank]] = rank;
        return ranks;
    }
}
