package io.github.placeline.analysis.gap;

import io.github.placeline.analysis.Figures;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many indicators each [Summary] has; together as many as there are tiles.
public record Tally(Map<Summary, Integer> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    /// Counts the words of a dashboard.
    public static Tally of(Collection<Summary> summaries) {
        Map<Summary, Integer> counts = new EnumMap<>(Summary.class);
        summaries.forEach(summary -> counts.merge(summary, 1, Integer::sum));
        return new Tally(counts);
    }

    public int count(Summary summary) {
        return counts.getOrDefault(summary, 0);
    }

    /// The "m" of "n of m": indicators without data or without direction are left out.
    public int judged() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isJudged())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// "2 of 11".
    public String closingOfJudged() {
        return Figures.count(count(Summary.CLOSING_THE_GAP)) + " of " + Figures.count(judged());
    }
}
