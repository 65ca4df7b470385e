package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Finding;
import io.github.placeline.model.Area;
import io.github.placeline.model.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What there is to look at in the open workspace.
public interface QualityDesk {

    /// All of it. Takes long in a large workspace.
    List<Finding> findings(Progress progress);

    /// The keys of the indicators that the area has figures of.
    Set<Long> indicatorsOf(Area area);

    /// Writes findings as CSV.
    ///
    /// @return one sentence on what was written
    /// @throws io.github.placeline.model.Refusal when the file cannot be written
    String save(List<Finding> findings, Path file);
}
