package io.github.placeline.app.indicator;

import io.github.placeline.model.Breakdown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Two parts of a population that are set beside each other: disadvantaged pupils and all others.
public record GroupPair(Breakdown one, Breakdown other) {

    private static final List<String> TOLD_APART_MOST = List.of("disadvant", "fsm", "free school");

    /// The pair to begin with: the disadvantaged and the rest where a file tells these apart,
    /// otherwise the first two that differ in one characteristic alone; empty where no two do.
    public static Optional<GroupPair> first(List<Breakdown> all) {
        Optional<GroupPair> any = Optional.empty();
        for (Breakdown one : all) {
            for (Breakdown other : all) {
                if (one.equals(other) || !differInOne(one, other)) continue;
                if (isToldApartMost(one) && !isNegated(one) && isNegated(other))
                    return Optional.of(new GroupPair(one, other));
                if (any.isEmpty()) any = Optional.of(new GroupPair(one, other));
            }
        }
        return any;
    }

    /// The same two the other way round.
    @SuppressWarnings("ArgumentSelectionDefectChecker")
    public GroupPair turned() {
        return new GroupPair(other, one);
    }

    /// What becomes of it when these two are chosen: a group is not set beside itself, so choosing
    /// one of them twice turns the pair round.
    public GroupPair choosing(Breakdown first, Breakdown second) {
        return first.equals(second) ? turned() : new GroupPair(first, second);
    }

    /// Whether both have the same characteristics and the same value for all but one of them.
    private static boolean differInOne(Breakdown one, Breakdown other) {
        if (one.isTotal() || !one.parts().keySet().equals(other.parts().keySet())) return false;
        long different =
                one.parts().entrySet().stream()
                        .filter(part -> !part.getValue().equals(other.parts().get(part.getKey())))
                        .count();
        return different == 1;
    }

    /// What the two have in common: whom they are parts of.
    Breakdown whole() {
        Map<String, String> common = new TreeMap<>(one.parts());
        common.entrySet()
                .removeIf(part -> !part.getValue().equals(other.parts().get(part.getKey())));
        return Breakdown.of(common);
    }

    private static boolean isToldApartMost(Breakdown part) {
        String words = part.text().toLowerCase(Locale.ROOT);
        return TOLD_APART_MOST.stream().anyMatch(words::contains);
    }

    private static boolean isNegated(Breakdown part) {
        return part.parts().values().stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .anyMatch(value ->
                        value.startsWith("not ")
                                || value.startsWith("non")
                                || value.startsWith("all other")
                                || value.equals("no"));
    }
}
