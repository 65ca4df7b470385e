package io.github.placeline.store;

import io.github.placeline.model.Refusal;
import java.util.Arrays;

/// The series that one file speaks of, numbered from 0: an indicator, a breakdown and an area, each
/// by its own number in the file.
///
/// A hash table of plain numbers, because it is asked once for every reading.
public final class SeriesNumbers {

    private static final int AREA_BITS = 20;
    private static final int BREAKDOWN_BITS = 21;
    private static final int INDICATOR_BITS = 22;
    private static final long FREE = -1;

    private long[] slots = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private long[] keys = new long[1 << 10];
    private int size;

    SeriesNumbers() {
        Arrays.fill(slots, FREE);
    }

    /// The number of this series, a new one when it has not been seen before.
    ///
    /// @throws Refusal when the file holds more different things than a workspace can
    public int of(int indicator, int breakdown, int area) {
        if (indicator >> INDICATOR_BITS != 0
                || breakdown >> BREAKDOWN_BITS != 0
                || area >> AREA_BITS != 0) {
            throw Refusal.ofInput(
                    "The file names more indicators, breakdowns or areas than a workspace can hold. Import it in parts.");
        }
        long key = key(indicator, breakdown, area);
        int slot = slotOf(key);
        if (slots[slot] == key) return numbers[slot];
        slots[slot] = key;
        numbers[slot] = size;
        if (size == keys.length) keys = Arrays.copyOf(keys, size * 2);
        keys[size] = key;
        size++;
        if (size * 2 > slots.length) grow();
        return size - 1;
    }

    /// The number of this series, or -1 when the file does not speak of it.
    int find(int indicator, int breakdown, int area) {
        int slot = slotOf(key(indicator, breakdown, area));
        return slots[slot] == FREE ? -1 : numbers[slot];
    }

    public int size() {
        return size;
    }

    public int indicator(int series) {
        return (int) (keys[series] >> (AREA_BITS + BREAKDOWN_BITS));
    }

    public int breakdown(int series) {
        return (int) (keys[series] >> AREA_BITS) & ((1 << BREAKDOWN_BITS) - 1);
    }

    public int area(int series) {
        return (int) keys[series] & ((1 << AREA_BITS) - 1);
    }

    private static long key(int indicator, int breakdown, int area) {
        return ((long) indicator << (AREA_BITS + BREAKDOWN_BITS))
                | ((long) breakdown << AREA_BITS)
                | area;
    }

    private int slotOf(long key) {
        int mask = slots.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != FREE && slots[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        slots = new long[slots.length * 2];
        numbers = new int[slots.length];
        Arrays.fill(slots, FREE);
        for (int series = 0; series < size; series++) {
            int slot = slotOf(keys[series]);
            slots[slot] = keys[series];
            numbers[slot] = series;
        }
    }
}
