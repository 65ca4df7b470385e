package io.github.placeline.importing.plan;

import io.github.placeline.importing.check.Doubt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The rows of a file that can be read but are out of the ordinary, each once.
final class Doubts {

    private static final int MOST = 50_000;

    private final List<Doubted> all = new ArrayList<>();
    private final BitSet rows = new BitSet();

    /// @param heldBack whether it is not imported until somebody accepts it
    record Doubted(int row, Doubt doubt, boolean heldBack) {}

    /// Of several doubts about a row the first one stays, unless a later one holds it back.
    void add(int row, Doubt doubt, boolean heldBack) {
        if (rows.get(row) && heldBack) all.removeIf(other -> other.row() == row);
        else if (rows.get(row) || (all.size() >= MOST && !heldBack)) return;
        rows.set(row);
        all.add(new Doubted(row, doubt, heldBack));
    }

    List<Doubted> all() {
        return all;
    }
}
