package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.gap.YearsToClose;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of the panel beside the chart, those that there are.
final class KeyFigures {

    private final Figures figures;
    private final Comparison comparison;
    private final List<Point> values;
    private final GapRecord gaps;
    private final boolean sinceBreak;
    private final String country;
    private final @Nullable RankBefore before;

    /// @param values of the area in the window since the last series break
    /// @param sinceBreak whether a break cut the window short
    /// @param before where the area ranked at the start of the window, null where it did not
    KeyFigures(
            Comparison comparison,
            List<Point> values,
            GapRecord gaps,
            boolean sinceBreak,
            String country,
            @Nullable RankBefore before) {
        this.figures = Figures.of(gaps.indicator());
        this.comparison = comparison;
        this.values = values;
        this.gaps = gaps;
        this.sinceBreak = sinceBreak;
        this.country = country;
        this.before = before;
    }

    List<KeyFigure> all() {
        return Stream.of(gap(), change(), rank(), time(), region(), neighbours())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<KeyFigure> gap() {
        if (gaps.gaps().isEmpty()) return Optional.empty();
        Gap then = gaps.gaps().getFirst();
        Gap now = gaps.gaps().getLast();
        String heading = "Gap with " + country;
        if (then.equals(now))
            return Optional.of(
                    new KeyFigure(
                            KeyFigure.Kind.GAP,
                            heading,
                            place(now),
                            "In " + now.period().label() + "."));
        boolean sameSide = side(then) == side(now);
        String figure =
                (sameSide ? figures.gap(then.difference()) : place(then)) + " → " + place(now);
        String words = then.period().label() + " to " + now.period().label() + ".";
        return Optional.of(
                new KeyFigure(
                        KeyFigure.Kind.GAP,
                        heading,
                        figure,
                        sameSide ? words + grown(then, now) : words));
    }

    /// "4.6 pp below", or "level".
    private String place(Gap gap) {
        Direction side = side(gap);
        return side == Direction.LEVEL
                ? "level"
                : figures.gap(gap.difference()) + " " + side.place();
    }

    private Direction side(Gap gap) {
        return figures.direction(gap.area(), gap.benchmark());
    }

    private String grown(Gap then, Gap now) {
        double growth = figures.difference(Math.abs(now.difference()), Math.abs(then.difference()));
        if (figures.rounded(growth).signum() == 0) return " The gap is the same.";
        return " The gap is %s %s."
                .formatted(figures.gap(growth), growth > 0 ? "larger" : "smaller");
    }

    private Optional<KeyFigure> change() {
        if (values.size() < 2) return Optional.empty();
        Point first = values.getFirst();
        Point newest = values.getLast();
        String since =
                sinceBreak
                        ? "Change since the series break, " + first.period().label()
                        : "Change since " + first.period().label();
        String words =
                gapIn(first.period())
                        .flatMap(
                                then -> gapIn(newest.period()).map(now -> countryChange(then, now)))
                        .orElse("");
        return Optional.of(
                new KeyFigure(
                        KeyFigure.Kind.CHANGE,
                        since,
                        figures.change(figures.difference(newest.value(), first.value())),
                        words));
    }

    private Optional<Gap> gapIn(Period period) {
        return gaps.gaps().stream().filter(gap -> gap.period().equals(period)).findFirst();
    }

    private String countryChange(Gap then, Gap now) {
        double own = figures.difference(now.area(), then.area());
        double theirs = figures.difference(now.benchmark(), then.benchmark());
        double more = figures.difference(own, theirs);
        String beside = country + ": " + figures.change(theirs) + ". ";
        return switch (figures.direction(own, theirs)) {
            case LEVEL -> beside + "The same.";
            case UP -> beside + "That is " + figures.gap(more) + " more.";
            case DOWN -> beside + "That is " + figures.gap(more) + " less.";
        };
    }

    private Optional<KeyFigure> rank() {
        Rank rank = comparison.rank();
        Period latest = comparison.latest();
        if (rank == null || latest == null) return Optional.empty();
        String band =
                comparison.band() == null
                        ? ""
                        : "%s, which holds %d."
                                .formatted(comparison.band().words(), comparison.bandCount());
        return Optional.of(
                new KeyFigure(
                        KeyFigure.Kind.RANK,
                        "Rank among local authorities, " + latest.label(),
                        rank.words(),
                        List.of(band, before == null ? "" : before.words())));
    }

    private Optional<KeyFigure> time() {
        String heading = "Time to reach " + country + " at this pace";
        String basis = "Based on " + gaps.trend().stretch().words() + ".";
        return switch (gaps.yearsToClose()) {
            case YearsToClose.Closing closing ->
                    Optional.of(
                            new KeyFigure(
                                    KeyFigure.Kind.TIME,
                                    heading,
                                    closing.headline(),
                                    List.of(range(closing), basis)));
            case YearsToClose.NoClearEvidence none ->
                    Optional.of(
                            new KeyFigure(
                                    KeyFigure.Kind.TIME,
                                    heading,
                                    "Not clear",
                                    List.of(none.words(), basis)));
            case YearsToClose.NoGap _ -> Optional.empty();
        };
    }

    /// "Likely range 8 to 30."; nothing where the headline says it all.
    private static String range(YearsToClose.Closing closing) {
        String after = closing.words().substring(closing.headline().length());
        String words = after.replaceFirst("^[,.] *", "");
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private Optional<KeyFigure> region() {
        Area region = comparison.region();
        Period latest = comparison.latest();
        if (region == null
                || latest == null
                || !(comparison.regionValue() instanceof Reading.Published(double value, _, _)))
            return Optional.empty();
        return Optional.of(
                new KeyFigure(
                        KeyFigure.Kind.BESIDE,
                        region.name() + ", " + latest.label(),
                        figures.value(value),
                        ""));
    }

    private Optional<KeyFigure> neighbours() {
        Mean mean = comparison.neighbours();
        Period latest = comparison.latest();
        if (mean == null || latest == null) return Optional.empty();
        return Optional.of(
                new KeyFigure(
                        KeyFigure.Kind.BESIDE,
                        "Statistical neighbours, " + latest.label(),
                        figures.value(mean.value()),
                        "Mean of %d of %d neighbours.".formatted(mean.count(), mean.of())));
    }
}
