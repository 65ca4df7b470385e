package io.github.placeline.importing.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The different texts that one column holds, numbered from 0 in the order of their first
/// appearance.
///
/// Rows mostly repeat the text of the row before or of a few hundred others, so a text becomes a
/// string, and whatever is found out about it, once.
public final class Words {

    private final List<String> words = new ArrayList<>();
    private int[] slots = new int[256];
    private int last = -1;

    public Words() {
        Arrays.fill(slots, -1);
    }

    /// The number of the cell's text.
    public int number(Cells cells, int cell) {
        if (last >= 0 && cells.equals(cell, words.get(last))) return last;
        int slot = slotOf(cells, cell);
        if (slots[slot] < 0) {
            words.add(cells.text(cell));
            slots[slot] = words.size() - 1;
            if (words.size() * 2 > slots.length) {
                grow();
                last = words.size() - 1;
                return last;
            }
        }
        last = slots[slot];
        return last;
    }

    public String word(int number) {
        return words.get(number);
    }

    public int size() {
        return words.size();
    }

    private int slotOf(Cells cells, int cell) {
        int mask = slots.length - 1;
        int slot = spread(cells.hash(cell)) & mask;
        while (slots[slot] >= 0 && !cells.equals(cell, words.get(slots[slot])))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        int mask = slots.length - 1;
        for (int number = 0; number < words.size(); number++) {
            int slot = spread(words.get(number).hashCode()) & mask;
            while (slots[slot] >= 0) slot = (slot + 1) & mask;
            slots[slot] = number;
        }
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }
}
