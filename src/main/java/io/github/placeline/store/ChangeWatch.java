package io.github.placeline.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Notices when another window or program has changed the workspace (`PRAGMA data_version`, which
/// is per connection).
public final class ChangeWatch implements AutoCloseable {

    private final Handle handle;
    private long seen;

    ChangeWatch(Handle handle) {
        this.handle = handle;
        this.seen = version();
        handle.execute("PRAGMA busy_timeout = 0");
    }

    /// Whether somebody has written since this was last asked. While somebody is writing the answer
    /// is no: there is nothing to see before they have ended.
    public boolean hasChanged() {
        long now;
        try {
            now = version();
        } catch (JdbiException failed) {
            if (SqlFailure.isBusy(failed)) return false;
            throw failed;
        }
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
