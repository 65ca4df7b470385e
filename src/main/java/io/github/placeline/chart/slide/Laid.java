package io.github.placeline.chart.slide;

import io.github.placeline.chart.Mark;
import io.github.placeline.chart.MarkLayer;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A slide's body laid out.
///
/// @param steps how many there are, at least one
/// @param cut what did not fit, in words
record Laid(List<SlideLayer> layers, int steps, String description, List<String> cut) {

    static Laid still(List<Mark> marks, String description) {
        return still(marks, description, List.of());
    }

    static Laid still(List<Mark> marks, String description, List<String> cut) {
        return new Laid(List.of(SlideLayer.always(marks)), 1, description, cut);
    }

    /// A chart whose parts come into view as its slide says.
    ///
    /// @param views what is in view in each step, each with all of the one before
    static Laid revealed(List<MarkLayer> layers, List<Set<Layer>> views, String description) {
        List<SlideLayer> shown = new ArrayList<>();
        for (MarkLayer one : layers) {
            Layer layer = one.layer();
            int from = 0;
            while (layer != null && from < views.size() && !views.get(from).contains(layer)) from++;
            if (from < views.size()) shown.add(SlideLayer.from(from, one.marks()));
        }
        return new Laid(shown, views.size(), description, List.of());
    }

    /// What may come into view piece by piece.
    ///
    /// @param always what is there from the beginning
    /// @param each whether the pieces come one after another
    static Laid pieces(
            List<Mark> always,
            List<List<Mark>> pieces,
            boolean each,
            String description,
            List<String> cut) {
        List<SlideLayer> layers = new ArrayList<>();
        layers.add(SlideLayer.always(always));
        for (int at = 0; at < pieces.size(); at++)
            layers.add(SlideLayer.from(each ? at : 0, pieces.get(at)));
        return new Laid(layers, each ? Math.max(1, pieces.size()) : 1, description, cut);
    }
}
