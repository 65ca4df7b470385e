package io.github.placeline.importing.plan;

import io.github.placeline.store.Intake;
import java.util.List;

/// A dictionary that has been read: one definition an indicator.
///
/// @param rows how many rows of data the file has
public record PreparedDefinitions(List<DefinitionLine> lines, long rows, Findings findings)
        implements Prepared {

    public PreparedDefinitions {
        lines = List.copyOf(lines);
    }

    @Override
    public boolean isCurrent(Intake intake) {
        return true;
    }

    @Override
    public Change plan(Intake intake) {
        return DefinitionChange.of(this, intake);
    }
}
