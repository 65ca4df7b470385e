package io.github.placeline.analysis.sentence;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the figures of one area and indicator come to, in plain sentences (METHODS 11): where it
/// is, how it moved, whether that is more than chance, how long the gap would take to close.
///
/// @param sentences each complete, in the order in which they are read
public record Headline(List<String> sentences) {

    public Headline {
        sentences = List.copyOf(sentences);
    }

    /// The sentences for a tile's figures.
    public static Headline of(TileFigures tile) {
        List<String> sentences = new ArrayList<>();
        sentences.add(place(tile));
        if (!isUpToDate(tile) && tile.last() != null) sentences.add(last(tile, tile.last()));
        String change = change(tile);
        if (!change.isEmpty()) sentences.add(change);
        if (!tile.trend().stretch().points().isEmpty()) sentences.add(chance(tile));
        GapRecord gaps = tile.gaps();
        String years = gaps == null ? "" : gaps.yearsToClose().words();
        if (!years.isEmpty() && isUpToDate(tile)) sentences.add(years);
        return new Headline(sentences);
    }

    /// The first two sentences: where it is and how it moved.
    public String brief() {
        return String.join(" ", sentences.subList(0, Math.min(2, sentences.size())));
    }

    /// All of them.
    public String text() {
        return String.join(" ", sentences);
    }

    private static String place(TileFigures tile) {
        Figures figures = Figures.of(tile.indicator());
        Period latest = Objects.requireNonNull(tile.comparison().latest());
        String name = tile.area().name();
        return switch (tile.value()) {
            case Reading.Published(double value, _, _) ->
                    "In "
                            + latest.label()
                            + ", "
                            + name
                            + " was at "
                            + figures.value(value)
                            + beside(tile, figures, value)
                            + ".";
            case Reading.Withheld(_, var reason) ->
                    name + " has no figure for " + latest.label() + ": " + reason.words() + ".";
            case Reading.Absent() -> name + " has no figure for " + latest.label() + ".";
        };
    }

    private static String beside(TileFigures tile, Figures figures, double value) {
        Mean mean = tile.beside();
        if (mean == null || tile.benchmark() == null) return "";
        String benchmark = tile.benchmark().name();
        String count = mean.of() == 1 ? "" : ", mean of " + mean.count();
        return ", "
                + figures.against(value, mean.value(), named(benchmark))
                + " ("
                + figures.figure(mean.value())
                + count
                + ")";
    }

    private static String last(TileFigures tile, Point last) {
        return "The last is "
                + Figures.of(tile.indicator()).value(last.value())
                + " in "
                + last.period().label()
                + ".";
    }

    /// From the first year that may be compared, beside the benchmark's change over the same time.
    private static String change(TileFigures tile) {
        Stretch stretch = tile.trend().stretch();
        if (stretch.count() < 2 || !isUpToDate(tile)) return "";
        Figures figures = Figures.of(tile.indicator());
        Point first = stretch.points().getFirst();
        Point last = stretch.points().getLast();
        String own =
                "Since "
                        + first.period().label()
                        + " the area "
                        + moved(figures, first.value(), last.value());
        GapRecord gaps = tile.gaps();
        if (gaps == null || tile.benchmark() == null || gaps.gaps().isEmpty()) return own + ".";
        Gap from = gaps.gaps().getFirst();
        Gap to = gaps.gaps().getLast();
        boolean sameTime =
                from.period().equals(first.period()) && to.period().equals(last.period());
        if (!sameTime) return own + ".";
        return own
                + " and "
                + named(tile.benchmark().name())
                + " "
                + moved(figures, from.benchmark(), to.benchmark())
                + ".";
    }

    private static String moved(Figures figures, double from, double to) {
        String movement = figures.direction(to, from).movement();
        return figures.direction(to, from).sign() == 0
                ? movement
                : movement + " " + figures.gap(figures.difference(to, from));
    }

    private static String chance(TileFigures tile) {
        Trend trend = tile.trend();
        String years = " (" + trend.stretch().words() + ").";
        return switch (trend.verdict(tile.indicator().polarity())) {
            case IMPROVING -> "It is improving by more than chance would explain" + years;
            case GETTING_WORSE -> "It is getting worse by more than chance would explain" + years;
            case RISING -> "It is rising by more than chance would explain" + years;
            case FALLING -> "It is falling by more than chance would explain" + years;
            case NO_CLEAR_CHANGE -> "There is no clear change" + years;
            case TOO_FEW_POINTS -> "There are too few years to judge a trend" + years;
        };
    }

    private static boolean isUpToDate(TileFigures tile) {
        return tile.value() instanceof Reading.Published;
    }

    private static String named(String benchmark) {
        return benchmark.equals("statistical neighbours") ? "its " + benchmark : benchmark;
    }
}
