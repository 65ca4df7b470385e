package io.github.placeline.analysis.learning;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;

/// A statistical neighbour as a possible twin, with what each could learn from the other (METHODS
/// 9).
///
/// @param closeness the publisher's word for how alike it is, empty where it gives none
/// @param betterThere indicators in which the neighbour does better than we do
/// @param betterHere indicators in which we do better
public record Twin(
        Area area, String closeness, List<Indicator> betterThere, List<Indicator> betterHere) {

    private static final int CLEARLY_APART = 2;

    public Twin {
        betterThere = List.copyOf(betterThere);
        betterHere = List.copyOf(betterHere);
    }

    /// Our neighbours in the order of their closeness, each compared in every indicator: by our
    /// interval where there is one, otherwise by two bands or more.
    public static List<Twin> suggestions(
            Area us, AreaGroup neighbours, List<Comparisons> indicators) {
        List<Twin> twins = new ArrayList<>();
        for (AreaGroup.Member member : neighbours.members()) {
            List<Indicator> there = new ArrayList<>();
            List<Indicator> here = new ArrayList<>();
            for (Comparisons comparisons : indicators) {
                int favour = favour(us, member.area(), comparisons);
                if (favour < 0) there.add(comparisons.indicator());
                if (favour > 0) here.add(comparisons.indicator());
            }
            twins.add(new Twin(member.area(), member.closeness(), there, here));
        }
        return twins;
    }

    /// `1` where we do better, `−1` where they do, `0` where neither can be said.
    private static int favour(Area us, Area them, Comparisons comparisons) {
        Period latest = comparisons.latest().orElse(null);
        if (latest == null
                || !(reading(us, latest, comparisons) instanceof Reading.Published ours)
                || !(reading(them, latest, comparisons)
                        instanceof Reading.Published(double theirs, _, _))) return 0;
        Position position = Position.of(ours, theirs, comparisons.indicator());
        if (position.standing().isTested()) return position.standing().favour();
        return comparisons
                .spread()
                .map(spread -> bandsBetween(spread, ours.value(), theirs))
                .filter(bands -> Math.abs(bands) >= CLEARLY_APART)
                .map(Integer::signum)
                .orElse(0);
    }

    private static int bandsBetween(Spread spread, double ours, double theirs) {
        Band own = spread.bandOf(ours).orElse(null);
        Band other = spread.bandOf(theirs).orElse(null);
        return own == null || other == null ? 0 : own.betterBy(other);
    }

    private static Reading reading(Area area, Period latest, Comparisons comparisons) {
        return comparisons.seriesOf(area).map(series -> series.at(latest)).orElse(Reading.ABSENT);
    }
}
