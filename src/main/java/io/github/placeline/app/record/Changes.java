package io.github.placeline.app.record;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.DifferenceRepository.Difference;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Compares what was known at the end of two days.
public final class Changes {

    private final Workspace workspace;

    public Changes(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The readings that were not the same.
    ///
    /// @param area only of this one; of all where empty
    /// @param indicator only of this one; of all where empty
    /// @throws Refusal when the second day is before the first
    public List<Change> between(
            LocalDate first, LocalDate second, Optional<Area> area, Optional<Indicator> indicator) {
        if (second.isBefore(first))
            throw Refusal.ofInput(
                    "The second day, %s, is before the first, %s.".formatted(second, first));
        return listed(
                workspace
                        .differences()
                        .between(AsAt.endOf(first), AsAt.endOf(second), area, indicator));
    }

    /// Differences in words, in their order.
    public static List<Change> listed(List<Difference> differences) {
        return differences.stream().map(Change::of).toList();
    }

    /// "12 new, 3 changed, 1 withdrawn."
    public static String counted(List<Change> changes) {
        if (changes.isEmpty()) return "Nothing changed between the two days.";
        return "%,d new, %,d changed, %,d withdrawn."
                .formatted(
                        count(changes, Change.Kind.NEW),
                        count(changes, Change.Kind.CHANGED),
                        count(changes, Change.Kind.WITHDRAWN));
    }

    private static long count(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(one -> one.kind() == kind).count();
    }
}
