package io.github.placeline.ui.pack;

import io.github.placeline.model.Area;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.model.pack.PackOutline;
import java.util.List;
import java.util.Optional;

/// The packs of an area with what a page can be about.
///
/// @param packs the newest made first
/// @param meetings the latest first
/// @param sets of parts, by name
public record PackShelf(
        Area area,
        List<PackOutline> packs,
        List<Meeting> meetings,
        List<Project> projects,
        List<BenchmarkSet> sets) {

    public PackShelf {
        packs = List.copyOf(packs);
        meetings = List.copyOf(meetings);
        projects = List.copyOf(projects);
        sets = List.copyOf(sets);
    }

    Optional<PackOutline> pack(long id) {
        return packs.stream().filter(one -> one.id() == id).findFirst();
    }
}
