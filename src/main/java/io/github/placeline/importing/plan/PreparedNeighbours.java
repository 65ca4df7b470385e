package io.github.placeline.importing.plan;

import io.github.placeline.store.Intake;
import io.github.placeline.store.NeighbourIntake.NeighbourList;
import java.util.List;

/// A list of statistical neighbours that has been read.
///
/// @param names what to call each of `lists`
/// @param rows how many rows of data the file has
public record PreparedNeighbours(
        List<NeighbourList> lists, List<String> names, long rows, Findings findings)
        implements Prepared {

    public PreparedNeighbours {
        lists = List.copyOf(lists);
        names = List.copyOf(names);
    }

    @Override
    public boolean isCurrent(Intake intake) {
        return true;
    }

    @Override
    public Change plan(Intake intake) {
        return NeighbourChange.of(this, intake);
    }
}
