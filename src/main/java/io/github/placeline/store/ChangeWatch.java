package io.github.placeline.store;

import org.jdbi.v3.core.Handle;

/// Notices when another window or program has changed the workspace (`PRAGMA data_version`, which
/// is per connection).
public final class ChangeWatch implements AutoCloseable {

    private final Handle handle;
    private long seen;

    ChangeWatch(Handle handle) {
        this.handle = handle;
        this.seen = version();
    }

    /// Whether somebody has written since this was last asked.
    public boolean hasChanged() {
        long now = version();
        boolean changed = now != seen;
        seen = now;
        return changed;
    }

    private long version() {
        return handle.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }

    @Override
    public void close() {
        handle.close();
    }
}
