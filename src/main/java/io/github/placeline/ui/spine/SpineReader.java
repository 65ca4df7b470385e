package io.github.placeline.ui.spine;

import io.github.placeline.app.compare.SpineFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;

/// Works out a spine chart; called away from the window's thread.
@FunctionalInterface
public interface SpineReader {

    /// @throws java.util.concurrent.CancellationException when the person waiting has had enough
    SpineFacts facts(Area area, AsAt asAt, Progress progress);
}
