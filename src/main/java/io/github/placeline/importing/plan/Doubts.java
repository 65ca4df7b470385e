package io.github.placeline.importing.plan;

import io.github.placeline.importing.check.Doubt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

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

    int size() {
        return all.size();
    }

    /// Takes doubts out again of those added from this place on.
    void removeFrom(int place, Predicate<Doubted> unwanted) {
        List<Doubted> added = all.subList(place, all.size());
        added.stream().filter(unwanted).forEach(doubted -> rows.clear(doubted.row()));
        added.removeIf(unwanted);
    }

    List<Doubted> all() {
        return all;
    }
}
