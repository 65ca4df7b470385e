package io.github.placeline.store;

import java.util.BitSet;
import java.util.stream.IntStream;

/// The workspace's keys for what a file speaks of, by its number in the file. What is new has the
/// key that it will get, above all that exist.
public final class IncomingKeys {

    private final int[] indicators;
    private final int[] breakdowns;
    private final int[] areas;
    private final int[] periods;
    private final int[] labels;
    private final int[] markers;
    private final int[] series;
    private final FirstNew firstNew;

    IncomingKeys(
            int[] indicators,
            int[] breakdowns,
            int[] areas,
            int[] periods,
            int[] labels,
            int[] markers,
            int[] series,
            FirstNew firstNew) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.areas = areas;
        this.periods = periods;
        this.labels = labels;
        this.markers = markers;
        this.series = series;
        this.firstNew = firstNew;
    }

    /// The lowest key of each table that is not in the workspace yet.
    record FirstNew(
            int indicator,
            int breakdown,
            int area,
            int period,
            int label,
            int marker,
            int series) {}

    public int indicator(int number) {
        return indicators[number];
    }

    int breakdown(int number) {
        return breakdowns[number];
    }

    int area(int number) {
        return areas[number];
    }

    public int period(int number) {
        return periods[number];
    }

    int label(int number) {
        return labels[number];
    }

    public int marker(int number) {
        return markers[number];
    }

    public int series(int number) {
        return series[number];
    }

    public boolean isNewSeries(int number) {
        return series[number] >= firstNew.series();
    }

    public boolean isNewIndicator(int number) {
        return indicators[number] >= firstNew.indicator();
    }

    FirstNew firstNew() {
        return firstNew;
    }

    /// The same keys with new ones only for what `rows` refer to and no gaps between them; what
    /// only other rows refer to has key 0.
    public IncomingKeys keeping(Incoming incoming, int[]... rows) {
        Used used = new Used(incoming);
        for (int[] some : rows) for (int row : some) used.add(row);
        return new IncomingKeys(
                compact(indicators, firstNew.indicator(), used.indicators()),
                compact(breakdowns, firstNew.breakdown(), used.breakdowns()),
                compact(areas, firstNew.area(), used.areas()),
                compact(periods, firstNew.period(), used.periods()),
                compact(labels, firstNew.label(), used.labels()),
                compact(markers, firstNew.marker(), used.markers()),
                compact(series, firstNew.series(), used.series()),
                firstNew);
    }

    private static int[] compact(int[] keys, int firstNew, BitSet used) {
        int[] numbers =
                IntStream.range(0, keys.length)
                        .filter(number -> keys[number] >= firstNew)
                        .toArray();
        long[] order = new long[numbers.length];
        for (int at = 0; at < numbers.length; at++) order[at] = keys[numbers[at]];
        int[] compact = keys.clone();
        int next = firstNew;
        for (int number : Sorted.by(order, numbers, numbers.length)) {
            compact[number] = used.get(number) ? next++ : 0;
        }
        return compact;
    }
}
