package io.github.placeline.importing.plan;

import io.github.placeline.store.Intake;
import java.util.List;

/// A framework that has been read.
///
/// @param others what it says besides definitions
/// @param rows how many rows it has
public record PreparedFramework(
        List<DefinitionLine> definitions, List<FrameworkLine> others, long rows, Findings findings)
        implements Prepared {

    public PreparedFramework {
        definitions = List.copyOf(definitions);
        others = List.copyOf(others);
    }

    @Override
    public boolean isCurrent(Intake intake) {
        return true;
    }

    @Override
    public Change plan(Intake intake) {
        return FrameworkChange.of(this, intake);
    }
}
