package io.github.placeline.app.longseries;

import io.github.placeline.analysis.joining.JoinedSeries;
import io.github.placeline.analysis.joining.Overlap;
import io.github.placeline.analysis.joining.Seam;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An indicator beside an older one that it carries on or might: what the record would be, and how
/// well the two agree where both have figures.
///
/// @param overlaps every figure that both publish: England first, then by area, oldest first
/// @param periods of the record put together, oldest first
/// @param gained those of `periods` that only the older one has
/// @param seam empty where the newer one has no figures
public record Joint(
        Indicator newer,
        Breakdown breakdown,
        Indicator older,
        Breakdown olderBreakdown,
        List<Overlap> overlaps,
        List<Period> periods,
        List<Period> gained,
        Optional<Seam> seam) {

    private static final Comparator<Overlap> ORDER =
            Comparator.comparing((Overlap overlap) -> overlap.area().kind() != AreaKind.COUNTRY)
                    .thenComparing(overlap -> overlap.area().kind() != AreaKind.REGION)
                    .thenComparing(overlap -> overlap.area().name())
                    .thenComparing(Overlap::period);

    public Joint {
        overlaps = List.copyOf(overlaps);
        periods = List.copyOf(periods);
        gained = List.copyOf(gained);
    }

    static Joint of(
            Indicator newer,
            Breakdown breakdown,
            Collection<Series> newerSeries,
            Indicator older,
            Breakdown olderBreakdown,
            Collection<Series> olderSeries) {
        Map<Long, Series> byArea = new HashMap<>();
        olderSeries.forEach(series -> byArea.put(series.area().id(), series));
        int decimals = JoinedSeries.decimals(newer, olderSeries);
        List<JoinedSeries> joined =
                newerSeries.stream()
                        .filter(series -> byArea.containsKey(series.area().id()))
                        .map(series ->
                                JoinedSeries.of(
                                        series,
                                        byArea.getOrDefault(series.area().id(), series),
                                        decimals))
                        .toList();
        TreeSet<Period> own = periods(newerSeries);
        TreeSet<Period> all = periods(olderSeries);
        all.addAll(own);
        return new Joint(
                newer,
                breakdown,
                older,
                olderBreakdown,
                joined.stream().flatMap(one -> one.overlaps().stream()).sorted(ORDER).toList(),
                List.copyOf(all),
                all.stream().filter(period -> !own.contains(period)).toList(),
                own.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Seam.of(newer, own.first(), joined)));
    }

    private static TreeSet<Period> periods(Collection<Series> all) {
        TreeSet<Period> periods = new TreeSet<>();
        all.stream()
                .flatMap(series -> series.observations().stream())
                .forEach(observation -> periods.add(observation.period()));
        return periods;
    }

    /// The one as a continuation of the other.
    Continuation continuation() {
        return new Continuation(newer.id(), breakdown, older.id(), olderBreakdown);
    }

    /// Whether the joint is drawn as a series break.
    public boolean breaks() {
        return seam.flatMap(Seam::asBreak).isPresent();
    }

    /// The areas that have figures of both in a period.
    public List<Area> areas() {
        return overlaps.stream().map(Overlap::area).distinct().toList();
    }

    /// The answer in a sentence or two.
    public String words() {
        if (gained.isEmpty())
            return "The older indicator has no period that this one lacks, so there is nothing to"
                    + " carry on.";
        String span =
                "The record would reach from %s to %s, %d periods in all."
                        .formatted(
                                periods.getFirst().label(),
                                periods.getLast().label(),
                                periods.size());
        return Stream.of(span, seam.map(Seam::words).orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
