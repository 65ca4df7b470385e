package io.github.placeline.app.dashboard;

import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The years since which an area's changes can be counted.
///
/// @param all the latest first
/// @param programmeStart when the area's first programme began
record Baselines(List<Baseline> all, Optional<Baseline> usual, Optional<Baseline> programmeStart) {

    private static final int USUAL_YEARS = 5;
    private static final int MANY_YEARS = 10;

    static Baselines of(Collection<Series> series, List<AreaGroup> programmes) {
        IntSummaryStatistics years =
                series.stream()
                        .flatMap(one -> one.observations().stream())
                        .mapToInt(observation -> observation.period().endYear())
                        .summaryStatistics();
        if (years.getCount() == 0)
            return new Baselines(List.of(), Optional.empty(), Optional.empty());
        Map<Integer, String> words = new TreeMap<>(Comparator.reverseOrder());
        words.put(years.getMin(), "first year");
        for (int ago : new int[] {MANY_YEARS, USUAL_YEARS})
            words.put(years.getMax() - ago, ago + " years ago");
        OptionalInt start = year(programmes, true);
        OptionalInt end = year(programmes, false);
        start.ifPresent(year -> words.put(year, "programme start"));
        end.ifPresent(year -> words.put(year, "programme end"));
        List<Baseline> all =
                words.entrySet().stream()
                        .filter(entry ->
                                entry.getKey() >= years.getMin() && entry.getKey() < years.getMax())
                        .map(entry ->
                                new Baseline(
                                        entry.getKey(), entry.getKey() + ", " + entry.getValue()))
                        .toList();
        Optional<Baseline> usual =
                in(all, end)
                        .or(() -> in(all, OptionalInt.of(years.getMax() - USUAL_YEARS)))
                        .or(() -> all.stream().findFirst());
        return new Baselines(all, usual, in(all, start));
    }

    /// The baseline of that year; one of its own where the picker does not offer it.
    Optional<Baseline> since(OptionalInt year) {
        if (year.isEmpty()) return usual;
        return in(all, year)
                .or(() ->
                        Optional.of(
                                new Baseline(year.getAsInt(), String.valueOf(year.getAsInt()))));
    }

    private static Optional<Baseline> in(List<Baseline> all, OptionalInt year) {
        return all.stream()
                .filter(one -> year.isPresent() && one.year() == year.getAsInt())
                .findFirst();
    }

    private static OptionalInt year(List<AreaGroup> programmes, boolean first) {
        return programmes.stream()
                .map(group ->
                        first ? group.lifetime().opened() : lastDay(group.lifetime().closed()))
                .filter(java.util.Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .min();
    }

    private static @org.jspecify.annotations.Nullable LocalDate lastDay(
            @org.jspecify.annotations.Nullable LocalDate closed) {
        return closed == null ? null : closed.minusDays(1);
    }
}
