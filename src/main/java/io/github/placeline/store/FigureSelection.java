package io.github.placeline.store;

import io.github.placeline.model.AsAt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which figures of a workspace are meant.
///
/// @param areas the keys of the areas; none means all
/// @param indicators the keys of the indicators; none means all
public record FigureSelection(Set<Long> areas, Set<Long> indicators, AsAt asAt) {

    public FigureSelection {
        areas = Set.copyOf(areas);
        indicators = Set.copyOf(indicators);
    }

    /// Every figure that the workspace holds now.
    public static final FigureSelection ALL = new FigureSelection(Set.of(), Set.of(), AsAt.NOW);

    public boolean isEverything() {
        return areas.isEmpty() && indicators.isEmpty();
    }

    /// The keys as a JSON list; null when all are meant.
    static @Nullable String json(Set<Long> keys) {
        return keys.isEmpty() ? null : keys.toString();
    }
}
