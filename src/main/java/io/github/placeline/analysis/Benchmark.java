package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Whose figures an area is compared with (METHODS 2): one published series, or the mean of a
/// group's.
///
/// @param name as a sentence says it: "England", "North West", "statistical neighbours"
/// @param members the series it rests on; one for England or a region
/// @param of members in the group, with or without a series
public record Benchmark(String name, List<Series> members, int of) {

    /// What may be chosen to compare with.
    public enum Kind {
        ENGLAND,
        REGION,
        NEIGHBOURS
    }

    public Benchmark {
        members = List.copyOf(members);
    }

    /// One published series.
    public static Benchmark published(Series series) {
        return new Benchmark(series.area().name(), List.of(series), 1);
    }

    /// The published regional figures: in each period those of the nearest region with a value.
    ///
    /// @param nearestFirst the series of the regions around an area, at least one
    public static Benchmark region(List<Series> nearestFirst) {
        TreeMap<Period, Observation> merged = new TreeMap<>();
        for (Series region : nearestFirst.reversed()) {
            for (Observation one : region.observations()) {
                if (one.reading() instanceof Reading.Published) merged.put(one.period(), one);
                else merged.putIfAbsent(one.period(), one);
            }
        }
        Series nearest = nearestFirst.getFirst();
        Area named =
                nearestFirst.stream()
                        .filter(region -> !Point.publishedIn(region).isEmpty())
                        .findFirst()
                        .orElse(nearest)
                        .area();
        Series region =
                new Series(
                        named,
                        nearest.indicator(),
                        nearest.breakdown(),
                        List.copyOf(merged.values()));
        return published(region);
    }

    /// The benchmark in one period with how many members it rests on; empty where none has a value.
    public Optional<Mean> in(Period period) {
        return Mean.in(period, members, of);
    }

    /// The benchmark in every period in which a member has a value, oldest first.
    public List<Point> line() {
        return Mean.line(members);
    }

    /// The benchmark as it may be used for a change between two periods: only of members with a
    /// value in both.
    public Benchmark over(Period from, Period to) {
        return new Benchmark(
                name,
                members.stream()
                        .filter(member -> Point.published(member, from).isPresent())
                        .filter(member -> Point.published(member, to).isPresent())
                        .toList(),
                of);
    }
}
