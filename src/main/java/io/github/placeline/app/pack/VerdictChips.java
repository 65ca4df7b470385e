package io.github.placeline.app.pack;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.plan.DueTarget;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.export.pack.PackBlock.Chip;
import io.github.placeline.export.pack.PackSigns;
import io.github.placeline.model.Polarity;
import java.util.ArrayList;
import java.util.List;

/// The verdicts on a page about an indicator: position, direction, target, which end is better.
final class VerdictChips {

    private VerdictChips() {}

    static List<Chip> of(IndicatorFacts facts) {
        List<Chip> chips = new ArrayList<>();
        Standing standing = facts.position().standing();
        if (facts.country() != null)
            chips.add(new Chip(StandingSign.of(standing), position(standing, facts.countryName())));
        chips.add(new Chip(StandingSign.of(facts.direction()), facts.direction().words()));
        DueTarget.of(facts.targets(), facts.area())
                .map(target ->
                        TargetStanding.of(
                                target,
                                facts.question().indicator(),
                                Point.publishedIn(facts.area()),
                                facts.breaks()))
                .ifPresent(target ->
                        chips.add(
                                new Chip(
                                        PackSigns.of(target.status()),
                                        "Target "
                                                + target.aim()
                                                + ": "
                                                + target.status()
                                                        .words()
                                                        .toLowerCase(java.util.Locale.UK))));
        Polarity polarity = facts.question().indicator().polarity();
        if (polarity == Polarity.LOWER_IS_BETTER) chips.add(new Chip(null, "Lower is better"));
        return chips;
    }

    /// "Worse than England"; "Behind England, not tested".
    static String position(Standing standing, String country) {
        return switch (standing) {
            case BETTER -> "Better than " + country;
            case SIMILAR -> "Similar to " + country;
            case WORSE -> "Worse than " + country;
            case HIGHER -> "Higher than " + country;
            case LOWER -> "Lower than " + country;
            case AHEAD -> "Ahead of " + country + ", not tested";
            case LEVEL -> "Level with " + country + ", not tested";
            case BEHIND -> "Behind " + country + ", not tested";
            case ABOVE -> "Above " + country + ", not tested";
            case BELOW -> "Below " + country + ", not tested";
            case NO_DATA -> "No data beside " + country;
        };
    }
}
