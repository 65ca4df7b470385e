package io.github.placeline.app.deck;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.sentence.SlideHeadline;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.chart.slide.SlideBody.PairFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sentences that a chart's figures suggest.
final class SlideHeadlines {

    private SlideHeadlines() {}

    static String of(IndicatorFacts facts) {
        return SlideHeadline.of(
                facts.question().area().name(),
                facts.countryName(),
                facts.figures(),
                comparable(facts),
                facts.gaps().gaps());
    }

    /// "In 2024, Blackpool was 14.8 pp below England, Stoke-on-Trent 12.1 pp below England."
    static String of(IndicatorFacts one, IndicatorFacts two) {
        Gap first = newest(one).orElse(null);
        Gap second = newest(two).orElse(null);
        if (first == null || second == null || !first.period().equals(second.period()))
            return of(one);
        Figures figures = one.figures();
        return "In %s, %s was %s, %s %s."
                .formatted(
                        first.period().label(),
                        one.question().area().name(),
                        figures.against(first.area(), first.benchmark(), one.countryName()),
                        two.question().area().name(),
                        figures.against(second.area(), second.benchmark(), two.countryName()));
    }

    /// The same facts of both in the same order.
    static List<PairFact> facts(IndicatorFacts one, IndicatorFacts two) {
        List<String> first = facts(one);
        List<String> second = facts(two);
        List<PairFact> pairs = new ArrayList<>();
        for (int at = 0; at < first.size(); at++)
            pairs.add(new PairFact(first.get(at), second.get(at)));
        return pairs;
    }

    private static List<String> facts(IndicatorFacts facts) {
        Figures figures = facts.figures();
        List<Point> own = comparable(facts);
        Optional<Gap> now = newest(facts);
        String value =
                own.isEmpty()
                        ? "No figure"
                        : figures.value(own.getLast().value())
                                + " in "
                                + own.getLast().period().label();
        String beside =
                now.map(gap ->
                                ", "
                                        + figures.against(
                                                gap.area(), gap.benchmark(), facts.countryName()))
                        .orElse("");
        List<Gap> gaps = facts.gaps().gaps();
        String then =
                now.isEmpty() || gaps.size() < 2
                        ? "No earlier gap to compare"
                        : "In "
                                + gaps.getFirst().period().label()
                                + ": "
                                + figures.against(
                                        gaps.getFirst().area(),
                                        gaps.getFirst().benchmark(),
                                        facts.countryName());
        return List.of(value + beside, then);
    }

    /// The gap of the area's newest figure; empty where England has none beside it.
    static Optional<Gap> newest(IndicatorFacts facts) {
        List<Point> own = comparable(facts);
        return facts.gaps()
                .latest()
                .filter(gap -> !own.isEmpty() && gap.period().equals(own.getLast().period()));
    }

    /// The values in the window since the last series break.
    private static List<Point> comparable(IndicatorFacts facts) {
        List<Point> stretch = facts.trend().stretch().points();
        if (!stretch.isEmpty()) return stretch;
        List<Point> all = Point.publishedIn(facts.area());
        return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
    }
}
