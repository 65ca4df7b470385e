package io.github.placeline.model;

import java.util.List;

/// An aim of an area's delivery plan in its own words, with the indicators that show it, in order.
public record Priority(long id, long area, int position, String title, List<Long> indicators) {

    public Priority {
        indicators = List.copyOf(indicators);
    }
}
