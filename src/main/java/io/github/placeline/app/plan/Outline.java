package io.github.placeline.app.plan;

import java.util.List;

/// A starting point for an area's priorities, after the published plan of an Opportunity Area and
/// in our own words.
///
/// @param name of the place whose plan it follows: "Blackpool"
/// @param areas codes of the areas that it was written for
public record Outline(String name, List<String> areas, List<Aim> aims) {

    public Outline {
        areas = List.copyOf(areas);
        aims = List.copyOf(aims);
    }

    /// One priority with the codes of published measures that show it.
    public record Aim(String title, List<String> indicators) {
        public Aim {
            indicators = List.copyOf(indicators);
        }
    }
}
