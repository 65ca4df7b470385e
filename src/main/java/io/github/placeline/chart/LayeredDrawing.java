package io.github.placeline.chart;

import io.github.placeline.model.deck.Layer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A chart laid out once, of which parts can be left out without anything else moving, so that a
/// presenter reveals its series one after another.
///
/// @param whole with everything in view
/// @param layers from back to front; together they are the marks of `whole`
public record LayeredDrawing(Drawing whole, List<MarkLayer> layers) {

    public LayeredDrawing {
        layers = List.copyOf(layers);
    }

    static LayeredDrawing of(Drawing whole) {
        return new LayeredDrawing(whole, List.of(MarkLayer.always(whole.marks())));
    }

    /// The parts that it has.
    public Set<Layer> parts() {
        Set<Layer> parts = EnumSet.noneOf(Layer.class);
        for (MarkLayer one : layers) {
            if (one.layer() != null && !one.marks().isEmpty()) parts.add(one.layer());
        }
        return parts;
    }

    /// What is always there and these parts, from back to front.
    public List<Mark> marks(Set<Layer> shown) {
        return layers.stream()
                .filter(one -> one.layer() == null || shown.contains(one.layer()))
                .flatMap(one -> one.marks().stream())
                .toList();
    }
}
