package io.github.placeline.chart.slide;

import io.github.placeline.chart.Mark;
import io.github.placeline.chart.MarkLayer;
import io.github.placeline.model.deck.Layer;
import java.util.List;
import java.util.Set;

/// A slide's body laid out.
///
/// @param cut what did not fit, in words
record Laid(List<MarkLayer> layers, List<Set<Layer>> views, String description, List<String> cut) {

    static Laid still(List<Mark> marks, String description) {
        return still(marks, description, List.of());
    }

    static Laid still(List<Mark> marks, String description, List<String> cut) {
        return new Laid(List.of(new MarkLayer(null, marks)), List.of(Set.of()), description, cut);
    }
}
