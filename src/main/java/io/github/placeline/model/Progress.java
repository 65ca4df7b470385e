package io.github.placeline.model;

import java.util.concurrent.CancellationException;

/// How long work tells whoever waits how far it is, and learns that it should stop.
public interface Progress {

    /// Tells nobody and never stops.
    Progress NONE =
            new Progress() {
                @Override
                public void report(long done, long of, String what) {}

                @Override
                public void stopIfCancelled() {}
            };

    /// `done` of `of` steps are finished; `of` is 0 while nobody knows how many there are.
    void report(long done, long of, String what);

    /// Returns at once unless the person waiting has asked to stop.
    ///
    /// @throws CancellationException when they have
    void stopIfCancelled();
}
