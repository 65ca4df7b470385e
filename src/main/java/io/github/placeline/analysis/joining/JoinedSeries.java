package io.github.placeline.analysis.joining;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// One area's series continued backwards by an older file of the same measure (METHODS 1). Where
/// both have a period, the newer file's reading is shown.
///
/// @param series of the newer indicator, oldest observation first
/// @param overlaps the figures that both files publish, oldest first
public record JoinedSeries(Series series, List<Overlap> overlaps) {

    public JoinedSeries {
        overlaps = List.copyOf(overlaps);
    }

    /// The decimals at which an overlap is compared: those that the newer indicator displays, or
    /// fewer where the older file never gives as many.
    ///
    /// @param older every series of the older file
    public static int decimals(Indicator newer, Collection<Series> older) {
        int given =
                older.stream()
                        .flatMap(series -> series.observations().stream())
                        .mapToInt(one ->
                                one.reading() instanceof Reading.Published(double value, _, _)
                                        ? Decimals.places(value)
                                        : 0)
                        .max()
                        .orElse(0);
        return Math.min(newer.decimals(), given);
    }

    /// Joins two series of the same area.
    ///
    /// @param decimals at which the overlap is compared
    public static JoinedSeries of(Series newer, Series older, int decimals) {
        TreeMap<Period, Observation> joined = new TreeMap<>();
        older.observations().forEach(one -> joined.put(one.period(), one));
        List<Overlap> overlaps = new ArrayList<>();
        for (Observation one : newer.observations()) {
            Observation replaced = joined.put(one.period(), one);
            if (replaced != null
                    && one.reading() instanceof Reading.Published(double now, _, _)
                    && replaced.reading() instanceof Reading.Published(double then, _, _)) {
                boolean agree =
                        Decimals.rounded(now, decimals).compareTo(Decimals.rounded(then, decimals))
                                == 0;
                overlaps.add(new Overlap(newer.area(), one.period(), now, then, agree));
            }
        }
        Series series =
                new Series(
                        newer.area(),
                        newer.indicator(),
                        newer.breakdown(),
                        List.copyOf(joined.values()));
        return new JoinedSeries(series, overlaps);
    }
}
