package io.github.placeline.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which part of the population: characteristics with their values; everybody when empty.
///
/// Two breakdowns with the same pairs are equal whatever the order in which a file names them.
public record Breakdown(SortedMap<String, String> parts) {

    /// Everybody.
    public static final Breakdown TOTAL = new Breakdown(new TreeMap<>());

    public Breakdown {
        parts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    public static Breakdown of(Map<String, String> parts) {
        return parts.isEmpty() ? TOTAL : new Breakdown(new TreeMap<>(parts));
    }

    public boolean isTotal() {
        return parts.isEmpty();
    }

    /// `characteristic=Gender Female; school_type=Special`, or `Total`.
    public String text() {
        if (isTotal()) return "Total";
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return text();
    }
}
