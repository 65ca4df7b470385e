package io.github.placeline.store;

import java.util.BitSet;

/// What the readings to be written refer to, by their numbers in the file.
record Used(
        Incoming incoming,
        BitSet indicators,
        BitSet breakdowns,
        BitSet areas,
        BitSet periods,
        BitSet labels,
        BitSet markers,
        BitSet series) {

    Used(Incoming incoming) {
        this(
                incoming,
                new BitSet(),
                new BitSet(),
                new BitSet(),
                new BitSet(),
                new BitSet(),
                new BitSet(),
                new BitSet());
    }

    void add(int row) {
        ReadingColumns readings = incoming.readings();
        periods.set(readings.period(row));
        labels.set(readings.label(row));
        if (readings.isWithheld(row)) markers.set(readings.marker(row));
        int number = readings.series(row);
        if (series.get(number)) return;
        series.set(number);
        indicators.set(incoming.series().indicator(number));
        breakdowns.set(incoming.series().breakdown(number));
        areas.set(incoming.series().area(number));
    }
}
