package io.github.placeline.app.compare;

import io.github.placeline.model.Area;
import java.util.List;

/// Areas that are set side by side.
///
/// @param key by which a choice is remembered: `programme:Opportunity Areas`, `region:E12000002`,
///   `neighbours`, `all`, `own:7`
/// @param name "Opportunity Areas", "North West", "Blackpool and its neighbours"
/// @param areas in the group's own order
public record CompareGroup(String key, String name, Kind kind, List<Area> areas) {

    public CompareGroup {
        areas = List.copyOf(areas);
    }

    /// Where a group comes from, as a heading over the choice.
    public enum Kind {
        PROGRAMME("Programmes"),
        NEIGHBOURS("Statistical neighbours"),
        OWN("My groups"),
        ALL("Everybody"),
        REGION("Regions");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
