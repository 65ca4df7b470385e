package io.github.placeline.ui.shell;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;

/// How a screen leads to another without knowing it.
@FunctionalInterface
public interface Navigator {

    void go(Place place);

    default void showDashboard(Area area) {
        go(new Place.Dashboard(area));
    }

    default void showPriorities(Area area) {
        go(new Place.Priorities(area));
    }

    default void showProjects(Area area) {
        go(new Place.Projects(area, null));
    }

    default void showPack(Area area) {
        go(new Place.Pack(area));
    }

    default void showMeetings(Area area) {
        go(new Place.Meetings(area));
    }

    default void showIndicator(Area area, Indicator indicator) {
        go(new Place.OneIndicator(area, indicator));
    }

    default void showRanking(Area area, Indicator indicator) {
        go(new Place.Ranking(area, indicator));
    }

    default void showYears(Area area, Indicator indicator) {
        go(new Place.Years(area, indicator));
    }

    default void showSpine(Area area) {
        go(new Place.Spine(area));
    }

    default void showIndexes(Area area) {
        go(new Place.Indexes(area));
    }

    default void showParts(Area area) {
        go(new Place.Parts(area));
    }

    default void showImport() {
        go(new Place.Imports());
    }
}
