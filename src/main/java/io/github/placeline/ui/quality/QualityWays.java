package io.github.placeline.ui.quality;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import java.nio.file.Path;
import java.util.Optional;

/// Where a finding is mended.
public interface QualityWays {

    void indicator(Area area, Indicator indicator);

    /// The versions of the readings and where each comes from.
    void versions(Area area, Indicator indicator, Breakdown breakdown);

    /// The series breaks of the indicator.
    void breaks(Area area, Indicator indicator, Breakdown breakdown);

    /// The grid for typing and pasting figures.
    void enter(Area area, Indicator indicator);

    /// Unit, decimals, which way is good, the next release.
    void define(Indicator indicator);

    /// One import with all its problems.
    void batch(ImportBatch batch);

    /// Bringing files in.
    void importFiles();

    /// A file for the list; none when the person changes their mind.
    Optional<Path> file(String name);
}
