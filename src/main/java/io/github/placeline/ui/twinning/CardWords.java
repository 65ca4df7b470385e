package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.app.twinning.TwinSide;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the card of one area says, in the order in which both cards say it.
///
/// @param value "42.8%", the last published one where the newest is missing, "No figure" without
///   any
/// @param gap "14.8 pp below England"
/// @param then "in 2023/24. It was 12.6 pp below in 2015/16."
/// @param since "+9.2 pp since 2015/16", empty with fewer than two years
record CardWords(String value, String gap, String then, String since) {

    static CardWords of(TwinSide side, String country) {
        TileFigures tile = side.figures();
        Figures figures = Figures.of(tile.indicator());
        Period latest = Objects.requireNonNull(tile.comparison().latest());
        Point last = tile.last();
        if (last == null)
            return new CardWords("No figure", "No figure for " + latest.label(), why(tile), "");
        String value = figures.figure(last.value());
        if (!(tile.value() instanceof Reading.Published))
            return new CardWords(
                    value,
                    "No figure for " + latest.label(),
                    "The last is for " + last.period().label() + ". " + why(tile),
                    "");
        return new CardWords(
                value,
                gap(tile, figures, last.value(), country),
                then(tile, figures, latest),
                since(tile, figures));
    }

    private static String gap(TileFigures tile, Figures figures, double value, String country) {
        return tile.beside() == null
                ? "No figure for " + country
                : figures.against(value, tile.beside().value(), country);
    }

    private static String then(TileFigures tile, Figures figures, Period latest) {
        return first(tile)
                .filter(gap -> !gap.period().equals(latest))
                .map(gap ->
                        "in %s. It was %s in %s."
                                .formatted(
                                        latest.label(), place(gap, figures), gap.period().label()))
                .orElse("in " + latest.label() + ".");
    }

    private static Optional<Gap> first(TileFigures tile) {
        GapRecord gaps = tile.gaps();
        return gaps == null || gaps.gaps().isEmpty()
                ? Optional.empty()
                : Optional.of(gaps.gaps().getFirst());
    }

    private static String place(Gap gap, Figures figures) {
        Direction side = figures.direction(gap.area(), gap.benchmark());
        return side == Direction.LEVEL
                ? "level"
                : figures.gap(gap.difference()) + " " + side.place();
    }

    private static String since(TileFigures tile, Figures figures) {
        List<Point> points = tile.trend().stretch().points();
        if (points.size() < 2) return "";
        Point from = points.getFirst();
        double change = figures.difference(points.getLast().value(), from.value());
        return figures.change(change) + " since " + from.period().label();
    }

    private static String why(TileFigures tile) {
        return tile.value() instanceof Reading.Withheld(_, var reason)
                ? "[" + reason.mark() + "] " + capital(reason.words()) + "."
                : "";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The card in one go, for a screen reader.
    String spoken(String name) {
        return (name + ": " + value + ", " + gap + " " + then + " " + since).strip();
    }
}
