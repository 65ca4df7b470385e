package io.github.placeline.chart;

import io.github.placeline.model.deck.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks that come into view together.
///
/// @param layer null for what is always there: axes, bands, notes
public record MarkLayer(@Nullable Layer layer, List<Mark> marks) {

    public MarkLayer {
        marks = List.copyOf(marks);
    }

    static MarkLayer always(List<Mark> marks) {
        return new MarkLayer(null, marks);
    }

    /// The layer of a series by the role in which it is drawn.
    static Layer of(Role role) {
        return switch (role) {
            case AREA -> Layer.AREA;
            case AREA_B -> Layer.SECOND;
            case REGION -> Layer.REGION;
            case NEIGHBOUR -> Layer.NEIGHBOURS;
            case TARGET -> Layer.TARGET;
            default -> Layer.ENGLAND;
        };
    }
}
