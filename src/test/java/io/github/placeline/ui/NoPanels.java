package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.shell.Panels;

/// For tests in which no panel opens.
class NoPanels implements Panels {

    @Override
    public void target(Area area, Indicator indicator, Breakdown breakdown) {}

    @Override
    public void notes(Area area) {}

    @Override
    public void addToDeck(SlideSubject subject) {}

    @Override
    public void define(Indicator indicator) {}

    @Override
    public void wallboard(Area area) {
        throw new UnsupportedOperationException("no wallboard is wanted");
    }
}
