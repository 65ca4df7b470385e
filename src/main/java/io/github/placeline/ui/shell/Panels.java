package io.github.placeline.ui.shell;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.SlideSubject;

/// Opens what several screens ask for over the window.
public interface Panels {

    /// Sets, changes or ends the area's target for an indicator.
    void target(Area area, Indicator indicator, Breakdown breakdown);

    /// What people have written about the area as a whole.
    void notes(Area area);

    /// Adds a slide to the deck that was worked at last, or to a new one.
    void addToDeck(SlideSubject subject);

    /// Says what an indicator counts, which way is good, and when new figures come.
    void define(Indicator indicator);

    /// Turns the area's figures over a whole screen, until somebody ends it.
    void wallboard(Area area);
}
