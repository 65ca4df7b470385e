package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.learning.BrightSpot;
import io.github.placeline.analysis.learning.BrightSpots;
import io.github.placeline.chart.ScatterContent;
import io.github.placeline.chart.ScatterContent.Dot;
import io.github.placeline.chart.ScatterContent.Kind;
import io.github.placeline.chart.Wording;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of areas that do better than where they started would lead one to expect.
final class BrightWords {

    private final Indicator indicator;
    private final Figures figures;
    private final BrightSpots spots;
    private final List<BrightSpot> named;

    BrightWords(Indicator indicator, BrightSpots spots) {
        this.indicator = indicator;
        this.figures = Figures.of(indicator);
        this.spots = spots;
        this.named = spots.named();
    }

    static String heading(BrightSpots spots) {
        return "Who does better in %s than is usual for where they were in %s?"
                .formatted(spots.latest().label(), spots.first().label());
    }

    /// "42.1% in 2015/16, 61.0% in 2024/25."
    String course(BrightSpot spot) {
        return "%s in %s, %s in %s."
                .formatted(
                        figures.figure(spot.first()),
                        spots.first().label(),
                        figures.figure(spot.latest()),
                        spots.latest().label());
    }

    /// "54.2% is usual; 2.3 times the usual distance."
    String reason(BrightSpot spot) {
        return "%s is usual; %s times the usual distance."
                .formatted(
                        figures.figure(spot.expected()),
                        BigDecimal.valueOf(spot.score()).setScale(1, RoundingMode.HALF_UP));
    }

    /// Where two areas lie; empty where neither is among those compared.
    String own(Area first, Area second) {
        return Stream.of(first, second)
                .map(this::own)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What the scatter shows, in words.
    String all(Area first, Area second) {
        return (count() + " " + own(first, second)).strip();
    }

    /// "9 of 151 areas stand out: more than 1.5 times the usual distance from the line."
    String count() {
        String many =
                switch (named.size()) {
                    case 0 -> "None of " + Figures.count(spots.all().size()) + " areas stands out";
                    case 1 -> "1 of " + Figures.count(spots.all().size()) + " areas stands out";
                    default ->
                            named.size()
                                    + " of "
                                    + Figures.count(spots.all().size())
                                    + " areas stand out";
                };
        return many + ": more than 1.5 times the usual distance from the line.";
    }

    /// How one of the two areas on the page stands to the line; empty where it has no place.
    String own(Area area) {
        return spots.placeOf(area)
                .map(spot ->
                        "%s: %s, where %s is usual for its start."
                                .formatted(
                                        area.name(),
                                        figures.figure(spot.latest()),
                                        figures.figure(spot.expected())))
                .orElse("");
    }

    ScatterContent scatter(Area first, Area second) {
        List<Dot> dots =
                spots.all().stream()
                        .map(spot ->
                                new Dot(
                                        spot.area().name(),
                                        spot.first(),
                                        spot.latest(),
                                        kind(spot, first, second),
                                        "%s: %s Usual for that start: %s."
                                                .formatted(
                                                        spot.area().name(),
                                                        course(spot),
                                                        figures.figure(spot.expected()))))
                        .toList();
        return new ScatterContent(
                indicator.name() + ": bright spots",
                spots.first().label(),
                spots.latest().label(),
                spots.line().slope(),
                spots.line().intercept(),
                dots,
                Wording.of(indicator.unit(), indicator.decimals()));
    }

    private Kind kind(BrightSpot spot, Area first, Area second) {
        if (spot.area().id() == first.id()) return Kind.FIRST;
        if (spot.area().id() == second.id()) return Kind.SECOND;
        return named.contains(spot) ? Kind.NAMED : Kind.OTHER;
    }
}
