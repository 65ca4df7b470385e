package io.github.placeline.importing.plan;

import io.github.placeline.model.YearType;
import io.github.placeline.store.Intake;
import java.util.Map;

/// A data file that has been read.
///
/// @param yearTypes how bare years were read, by indicator code
public record PreparedReadings(String file, Content content, Map<String, YearType> yearTypes)
        implements Prepared {

    public PreparedReadings {
        yearTypes = Map.copyOf(yearTypes);
    }

    @Override
    public boolean isCurrent(Intake intake) {
        return intake.yearTypes().equals(yearTypes);
    }

    @Override
    public Change plan(Intake intake) {
        return ReadingChange.of(file, content, intake);
    }
}
