package io.github.placeline.app.twinning;

import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.model.Area;

/// One of two areas side by side.
///
/// @param region the name of the region it lies in, empty where none is known
public record TwinSide(String region, TileFigures figures) {

    public Area area() {
        return figures.area();
    }
}
