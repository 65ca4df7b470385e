package io.github.placeline.app.deck;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.slide.SlideBody.Card;
import io.github.placeline.model.Indicator;
import java.util.List;

/// One figure as a card of a slide.
final class SlideCards {

    private SlideCards() {}

    static Card of(IndicatorFacts facts) {
        Indicator indicator = facts.question().indicator();
        Figures figures = facts.figures();
        ShortName name = ShortName.of(indicator);
        List<Point> own = Point.publishedIn(facts.area());
        String value = own.isEmpty() ? "No figure" : figures.figure(own.getLast().value());
        String when =
                own.isEmpty()
                        ? name.counted()
                        : joined(figures.unitWords(), own.getLast().period().label());
        String gap =
                SlideHeadlines.newest(facts)
                        .map(one ->
                                figures.against(one.area(), one.benchmark(), facts.countryName()))
                        .orElse("");
        Standing standing = facts.position().standing();
        String words =
                "%s: %s, %s. %s %s."
                        .formatted(
                                indicator.name(),
                                value,
                                when,
                                gap.isEmpty() ? "" : gap + ".",
                                standing.words());
        return new Card(
                name.title(),
                value,
                when,
                gap,
                standing.words(),
                StandingSign.of(standing),
                words.replace("  ", " "));
    }

    private static String joined(String unit, String period) {
        return unit.isEmpty() ? period : unit + ", " + period;
    }
}
