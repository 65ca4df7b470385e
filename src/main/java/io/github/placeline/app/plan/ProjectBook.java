package io.github.placeline.app.plan;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import java.util.List;

/// The projects of an area with what a project can name.
///
/// @param pages the first begun coming first
/// @param places where projects can take place: the area, what it is made of, and wherever else its
///   projects take place
public record ProjectBook(
        Area area,
        List<ProjectPage> pages,
        List<Priority> priorities,
        List<Indicator> indicators,
        List<Area> places) {

    public ProjectBook {
        pages = List.copyOf(pages);
        priorities = List.copyOf(priorities);
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
    }
}
