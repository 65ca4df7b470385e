package io.github.placeline.app.dashboard;

import java.util.List;

/// Tiles that belong together: an area's priority, or a topic where nobody entered priorities.
///
/// @param label "Priority 1", empty for a topic
public record Section(String label, String title, List<TileFacts> tiles) {

    public Section {
        tiles = List.copyOf(tiles);
    }
}
