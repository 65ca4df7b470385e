package io.github.placeline.analysis.sentence;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the figures of two areas come to when they stand side by side (METHODS 11): where both are
/// beside the benchmark, how each gap moved, how far apart they are.
public final class TwinHeadline {

    private final TileFigures one;
    private final TileFigures other;
    private final Figures figures;

    private TwinHeadline(TileFigures one, TileFigures other) {
        this.one = one;
        this.other = other;
        this.figures = Figures.of(one.indicator());
    }

    /// The sentences for two areas and one indicator.
    public static Headline of(TileFigures one, TileFigures other) {
        TwinHeadline twin = new TwinHeadline(one, other);
        List<String> sentences = new ArrayList<>();
        sentences.add(twin.places());
        twin.movements().ifPresent(sentences::add);
        twin.apart().ifPresent(sentences::add);
        return new Headline(sentences);
    }

    private String places() {
        Period latest = Objects.requireNonNull(one.comparison().latest());
        String in = "In " + latest.label() + ", ";
        if (isPublished(one) && isPublished(other))
            return in + place(one) + " and " + place(other) + ".";
        if (isPublished(one)) return in + place(one) + ". " + missing(other, latest);
        if (isPublished(other)) return in + place(other) + ". " + missing(one, latest);
        return "Neither "
                + name(one)
                + " nor "
                + name(other)
                + " has a figure for "
                + latest.label()
                + ".";
    }

    /// "Blackpool was 14.8 pp below England"; without a benchmark "Blackpool was at 42.8%".
    private String place(TileFigures tile) {
        double value = value(tile);
        if (tile.beside() == null || tile.benchmark() == null)
            return name(tile) + " was at " + figures.value(value);
        return name(tile)
                + " was "
                + figures.against(value, tile.beside().value(), tile.benchmark().name());
    }

    private static String missing(TileFigures tile, Period latest) {
        String none = name(tile) + " has no figure for " + latest.label();
        return tile.value() instanceof Reading.Withheld(_, var reason)
                ? none + ": " + reason.words() + "."
                : none + ".";
    }

    private Optional<String> movements() {
        List<Gap> own = gaps(one);
        List<Gap> theirs = gaps(other);
        if (own.size() < 2 || theirs.size() < 2) return Optional.empty();
        Period since = own.getFirst().period();
        Period then = theirs.getFirst().period();
        String second = since.equals(then) ? "" : ", since " + then.label();
        return Optional.of(
                "Since %s, the gap %s in %s and %s in %s%s."
                        .formatted(
                                since.label(),
                                moved(own),
                                name(one),
                                moved(theirs),
                                name(other),
                                second));
    }

    /// "widened from 12.6 pp to 14.8 pp", "turned from 1.2 pp below to 0.4 pp above".
    private String moved(List<Gap> gaps) {
        Gap then = gaps.getFirst();
        Gap now = gaps.getLast();
        Direction before = figures.direction(then.area(), then.benchmark());
        Direction after = figures.direction(now.area(), now.benchmark());
        if (before != after) return "turned from " + side(then, before) + " to " + side(now, after);
        if (after == Direction.LEVEL) return "stayed level";
        int wider =
                figures.rounded(Math.abs(now.difference()))
                        .compareTo(figures.rounded(Math.abs(then.difference())));
        String size = figures.gap(now.difference());
        if (wider == 0) return "stayed at " + size;
        return (wider > 0 ? "widened from " : "narrowed from ")
                + figures.gap(then.difference())
                + " to "
                + size;
    }

    private String side(Gap gap, Direction side) {
        return side == Direction.LEVEL
                ? "level"
                : figures.gap(gap.difference()) + " " + side.place();
    }

    /// "Stoke-on-Trent is 2.7 pp above Blackpool."
    private Optional<String> apart() {
        if (!isPublished(one) || !isPublished(other)) return Optional.empty();
        return Optional.of(
                name(other) + " is " + figures.against(value(other), value(one), name(one)) + ".");
    }

    /// Of the newest gap only where it is the latest period's: an old one is not how things are.
    private static List<Gap> gaps(TileFigures tile) {
        GapRecord gaps = tile.gaps();
        Point last = tile.last();
        boolean current =
                gaps != null
                        && last != null
                        && gaps.latest()
                                .filter(gap -> gap.period().equals(tile.comparison().latest()))
                                .isPresent();
        return current ? Objects.requireNonNull(gaps).gaps() : List.of();
    }

    private static boolean isPublished(TileFigures tile) {
        return tile.value() instanceof Reading.Published;
    }

    private static double value(TileFigures tile) {
        return tile.value() instanceof Reading.Published(double value, _, _) ? value : Double.NaN;
    }

    private static String name(TileFigures tile) {
        return tile.area().name();
    }
}
