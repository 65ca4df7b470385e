package io.github.placeline.analysis.quality;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The periods in which an area should have a reading of one indicator and breakdown.
///
/// The rule: at least half of the areas of its kind that have the series, and at least three, have
/// a reading there, be it withheld; it lies after the area's first one; and the area existed for
/// all of it. A period that only some have is no gap of the others.
public final class ExpectedPeriods {

    private static final int LEAST = 3;

    private final Map<AreaKind, SortedMap<Period, Integer>> counts = new EnumMap<>(AreaKind.class);
    private final Map<AreaKind, Integer> areas = new EnumMap<>(AreaKind.class);

    /// Takes note of one area's series.
    ///
    /// @param periods those in which it has a reading
    public void see(Area area, Collection<Period> periods) {
        areas.merge(area.kind(), 1, Integer::sum);
        SortedMap<Period, Integer> kind = counts.computeIfAbsent(area.kind(), _ -> new TreeMap<>());
        for (Period period : periods) kind.merge(period, 1, Integer::sum);
    }

    /// How many areas of this kind have the series.
    public int areas(AreaKind kind) {
        return areas.getOrDefault(kind, 0);
    }

    /// The periods that a series lacks, oldest first.
    ///
    /// @param own those in which the area has a reading, at least one
    public List<Period> lackedBy(Area area, Collection<Period> own) {
        int all = areas(area.kind());
        Period first = own.stream().min(Period::compareTo).orElseThrow();
        return counts.getOrDefault(area.kind(), new TreeMap<>()).entrySet().stream()
                .filter(one -> one.getValue() >= LEAST && one.getValue() * 2 >= all)
                .map(Map.Entry::getKey)
                .filter(period -> period.compareTo(first) > 0 && !own.contains(period))
                .filter(period -> existedIn(area, period))
                .toList();
    }

    private static boolean existedIn(Area area, Period period) {
        return area.lifetime().contains(period.start()) && area.lifetime().contains(period.end());
    }
}
