package io.github.placeline.store;

import io.github.placeline.model.Area;
import java.util.List;

/// An area as a file describes it, for a workspace that does not know it.
///
/// @param liesIn the codes of the areas that it is a part of
public record DescribedArea(Area area, List<String> liesIn) {

    public DescribedArea {
        liesIn = List.copyOf(liesIn);
    }
}
