package io.github.placeline.importing.hand;

import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.ImportCounts;
import java.util.List;
import java.util.OptionalLong;

/// What entering a table did, or would do.
///
/// @param groups what was found wrong, what is held back first; lines are rows of the table
/// @param batch the key under which it can be taken back; empty when nothing was written
public record EntryReport(ImportCounts counts, List<ProblemGroup> groups, OptionalLong batch) {

    public EntryReport {
        groups = List.copyOf(groups);
    }

    /// How many readings saving writes.
    public long changes() {
        return counts.added() + counts.changed();
    }
}
