package io.github.placeline.ui.twinning;

import io.github.placeline.app.twinning.TwinSuggestions.Suggested;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;

/// Looks for twins among an area's neighbours; called away from the window's thread.
@FunctionalInterface
public interface TwinFinder {

    /// @throws java.util.concurrent.CancellationException when the person waiting has had enough
    Suggested of(Area area, AsAt asAt, Progress progress);
}
