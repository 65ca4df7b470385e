package io.github.placeline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named set of parts that are looked at together, such as the eight Gatsby Benchmarks: an
/// indicator a part, in an order of its own. Unlike an [Index] it adds nothing up.
///
/// @param id the workspace's own key, 0 for one that is new
public record BenchmarkSet(long id, String name, List<Part> parts) {

    public BenchmarkSet {
        if (name.isBlank()) throw new IllegalArgumentException("a set has a name");
        parts = List.copyOf(parts);
    }

    /// One part.
    ///
    /// @param title in the words of the set
    /// @param indicator the key of the indicator that shows it; null until one is chosen
    public record Part(String title, @Nullable Long indicator) {}

    public BenchmarkSet under(long key) {
        return new BenchmarkSet(key, name, parts);
    }

    public BenchmarkSet named(String words) {
        return new BenchmarkSet(id, words, parts);
    }

    public BenchmarkSet with(Part part) {
        List<Part> next = new ArrayList<>(parts);
        next.add(part);
        return new BenchmarkSet(id, name, next);
    }

    public BenchmarkSet replacing(int place, Part part) {
        List<Part> next = new ArrayList<>(parts);
        next.set(place, part);
        return new BenchmarkSet(id, name, next);
    }

    public BenchmarkSet without(int place) {
        List<Part> next = new ArrayList<>(parts);
        next.remove(place);
        return new BenchmarkSet(id, name, next);
    }

    /// With the part at `from` standing at `to`.
    public BenchmarkSet moving(int from, int to) {
        List<Part> next = new ArrayList<>(parts);
        next.add(to, next.remove(from));
        return new BenchmarkSet(id, name, next);
    }
}
