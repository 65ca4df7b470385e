package io.github.placeline.analysis.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hides further cells of a table where one that is hidden could be found by subtraction (METHODS
/// 10): as long as a sum lacks only one of its numbers, the next smallest is hidden too.
public final class Hiding {

    private Hiding() {}

    /// One number that others add up to.
    ///
    /// @param <K> how cells are told apart
    public record Sum<K>(K total, List<K> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// Every cell that has to be hidden.
    ///
    /// @param counts the cells that have a number
    /// @param hidden the cells that are hidden by themselves
    /// @param sums of the table; one of which a number is not known hides nothing
    public static <K> Set<K> of(Map<K, Double> counts, Set<K> hidden, List<Sum<K>> sums) {
        Set<K> all = new LinkedHashSet<>(hidden);
        boolean found = true;
        while (found) {
            found = false;
            for (Sum<K> sum : sums) {
                Optional<K> next = next(counts, all, sum);
                if (next.isPresent()) found = all.add(next.get()) || found;
            }
        }
        return all;
    }

    /// The cell of a sum that must follow the only one that is hidden. Parts go before the total,
    /// and cells with somebody in them before empty ones, whose number gives nobody away.
    private static <K> Optional<K> next(Map<K, Double> counts, Set<K> hidden, Sum<K> sum) {
        List<K> cells = new ArrayList<>(sum.parts());
        cells.add(sum.total());
        if (!counts.keySet().containsAll(cells)) return Optional.empty();
        if (cells.stream().filter(hidden::contains).count() != 1) return Optional.empty();
        Comparator<K> order =
                Comparator.<K, Boolean>comparing(cell -> cell.equals(sum.total()))
                        .thenComparing(cell -> counts.getOrDefault(cell, 0.0) == 0)
                        .thenComparing(cell -> counts.getOrDefault(cell, 0.0));
        return cells.stream().filter(cell -> !hidden.contains(cell)).min(order);
    }
}
