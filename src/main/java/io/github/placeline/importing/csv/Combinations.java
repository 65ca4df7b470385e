package io.github.placeline.importing.csv;

import java.util.HashMap;
import java.util.Map;

/// Numbers rows by what several of their columns hold together: each step adds one column's word.
public final class Combinations {

    /// Where every combination starts.
    public static final int NONE = 0;

    private final Map<Long, Integer> steps = new HashMap<>();

    /// The number of the combination that adds `word` to `before`.
    public int with(int before, int word) {
        long step = ((long) before << 32) | (word & 0xffff_ffffL);
        Integer known = steps.get(step);
        if (known != null) return known;
        int number = steps.size() + 1;
        steps.put(step, number);
        return number;
    }
}
