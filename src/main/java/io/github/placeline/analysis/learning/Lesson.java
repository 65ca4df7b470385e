package io.github.placeline.analysis.learning;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.Optional;

/// An indicator in which one of two areas plainly does better in the latest period, and why that
/// can be said (METHODS 9).
///
/// @param ours our value, unrounded, in the indicator's unit
/// @param theirs the other area's
/// @param favour `1` where we do better, `−1` where they do
public record Lesson(
        Indicator indicator, Period latest, double ours, double theirs, int favour, Basis basis) {

    private static final int CLEARLY_APART = 2;

    /// What the judgement rests on.
    public sealed interface Basis {
        /// Their value lies outside our 95 % interval.
        record Tested() implements Basis {}

        /// The two lie two quarters of the authorities apart, or more.
        record Bands(Band ours, Band theirs) implements Basis {}
    }

    /// What two areas can learn from each other in one indicator; empty where neither can be said
    /// to do better.
    static Optional<Lesson> between(Area us, Area them, Comparisons comparisons) {
        Period latest = comparisons.latest().orElse(null);
        if (latest == null
                || !(reading(us, latest, comparisons) instanceof Reading.Published ours)
                || !(reading(them, latest, comparisons)
                        instanceof Reading.Published(double theirs, _, _))) return Optional.empty();
        Indicator indicator = comparisons.indicator();
        Position position = Position.of(ours, theirs, indicator);
        if (position.standing().isTested()) {
            int favour = position.standing().favour();
            return favour == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Lesson(
                                    indicator,
                                    latest,
                                    ours.value(),
                                    theirs,
                                    favour,
                                    new Basis.Tested()));
        }
        return comparisons
                .spread()
                .flatMap(spread -> bands(spread, ours.value(), theirs))
                .filter(bands -> Math.abs(bands.ours().betterBy(bands.theirs())) >= CLEARLY_APART)
                .map(bands ->
                        new Lesson(
                                indicator,
                                latest,
                                ours.value(),
                                theirs,
                                Integer.signum(bands.ours().betterBy(bands.theirs())),
                                bands));
    }

    private static Optional<Basis.Bands> bands(Spread spread, double ours, double theirs) {
        Band own = spread.bandOf(ours).orElse(null);
        Band other = spread.bandOf(theirs).orElse(null);
        return own == null || other == null
                ? Optional.empty()
                : Optional.of(new Basis.Bands(own, other));
    }

    private static Reading reading(Area area, Period latest, Comparisons comparisons) {
        return comparisons.seriesOf(area).map(series -> series.at(latest)).orElse(Reading.ABSENT);
    }
}
