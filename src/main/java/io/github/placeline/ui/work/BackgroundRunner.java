package io.github.placeline.ui.work;

import io.github.placeline.model.Progress;
import java.util.function.Consumer;
import java.util.function.Function;

/// Runs work that takes time away from the window and brings its end back to it.
public interface BackgroundRunner {

    /// Starts `work`; exactly one of `onDone` and `onFailed` is called later, on the thread of the
    /// window.
    ///
    /// @param what the work in words, for whoever waits ("Checking lait_core.csv")
    <T> Running run(
            String what,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Failure> onFailed);
}
