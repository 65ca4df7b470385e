package io.github.placeline.importing.plan;

import io.github.placeline.store.Definition;
import io.github.placeline.store.DescribedArea;
import io.github.placeline.store.Intake;
import java.util.List;

/// Figures that Placeline has written, with what was written about their indicators and areas.
///
/// @param definitions of every indicator in the file, those without figures included
public record PreparedExport(
        PreparedReadings readings, List<Definition> definitions, List<DescribedArea> areas)
        implements Prepared {

    public PreparedExport {
        definitions = List.copyOf(definitions);
        areas = List.copyOf(areas);
    }

    @Override
    public boolean isCurrent(Intake intake) {
        return readings.isCurrent(intake);
    }

    @Override
    public Change plan(Intake intake) {
        return ExportChange.of(this, intake);
    }
}
