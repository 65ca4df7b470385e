package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.learning.Journey;
import io.github.placeline.analysis.learning.Journeys;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// What is said of the areas that have been where one is now.
final class JourneyWords {

    private final Indicator indicator;
    private final Figures figures;
    private final String area;
    private final String country;

    JourneyWords(Indicator indicator, String area, String country) {
        this.indicator = indicator;
        this.figures = Figures.of(indicator);
        this.area = area;
        this.country = country;
    }

    String heading() {
        return "Who has been where " + area + " is now, and moved?";
    }

    /// "Areas once within 1.5 pp of Blackpool's gap today (14.8 pp below), and …".
    String intro(@Nullable Journeys journeys) {
        if (journeys == null)
            return "The gap between " + area + " and " + country + " today is not known.";
        return "Areas once within %s of the gap of %s today (%s), and their gap five years later."
                .formatted(figures.gap(journeys.within()), area, place(journeys.ours()));
    }

    /// "10 areas matched, 6 shown."
    String count(Journeys journeys, int shown) {
        int all = journeys.rows().size();
        if (all == 0) return "No area matched.";
        String matched = all == 1 ? "1 area matched" : Figures.count(all) + " areas matched";
        return shown < all ? matched + ", " + shown + " shown." : matched + ".";
    }

    /// "Middle of all 34 such cases: +2.1 pp. Areas that start low tend to rise, whoever runs
    /// them."
    String median(Journeys journeys) {
        if (journeys.cases() == 0) return "";
        String cases =
                journeys.cases() == 1
                        ? "The only such case: "
                        : "Middle of all " + Figures.count(journeys.cases()) + " such cases: ";
        String why =
                journeys.ours().favour(indicator) < 0
                        ? " Areas that start behind tend to catch up, whoever runs them."
                        : "";
        return cases + figures.change(journeys.median()) + "." + why;
    }

    /// "2008/09 to 2013/14".
    String years(Journey journey) {
        return journey.start().period().label() + " to " + journey.end().period().label();
    }

    /// "13.5 to 3.8 below"; "1.2 below to 0.4 above".
    String course(Journey journey) {
        Direction before = side(journey.start());
        Direction after = side(journey.end());
        if (before != after) return sided(journey.start()) + " to " + sided(journey.end());
        if (after == Direction.LEVEL) return "level then and later";
        return size(journey.start()) + " to " + size(journey.end()) + " " + after.place();
    }

    /// "+9.7 pp": by how much the gap closed.
    String closed(Journey journey) {
        return figures.change(journey.closed(indicator));
    }

    /// The row as a sentence.
    String spoken(Journey journey) {
        return "%s, %s to %s: from %s to %s %s. Gap closed by %s. Enter sets it beside %s."
                .formatted(
                        journey.area().name(),
                        journey.start().period().label(),
                        journey.end().period().label(),
                        place(journey.start()),
                        place(journey.end()),
                        country,
                        closed(journey),
                        area);
    }

    /// `1` where the gap closed, `−1` where it widened, `0` where it is displayed as unchanged.
    int outcome(Journey journey) {
        return figures.rounded(journey.closed(indicator)).signum();
    }

    private String sided(Gap gap) {
        Direction side = side(gap);
        return side == Direction.LEVEL ? "level" : size(gap) + " " + side.place();
    }

    private String place(Gap gap) {
        Direction side = side(gap);
        return side == Direction.LEVEL
                ? side.place()
                : figures.gap(gap.difference()) + " " + side.place();
    }

    private String size(Gap gap) {
        return figures.number(Math.abs(gap.difference()));
    }

    private Direction side(Gap gap) {
        return figures.direction(gap.area(), gap.benchmark());
    }
}
