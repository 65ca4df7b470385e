package io.github.placeline.store;

import io.github.placeline.model.Progress;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jdbi.v3.core.Handle;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Lets a person stop what SQLite does in one statement, however long it takes.
final class Interruption {

    /// So many steps of a statement take about a millisecond.
    private static final int STEPS = 10_000;

    private Interruption() {}

    /// Statements of this connection fail from now on when somebody has asked to stop.
    static void allow(Handle handle, Progress progress) throws SQLException {
        ProgressHandler.setHandler(
                handle.getConnection(),
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        try {
                            progress.stopIfCancelled();
                            return 0;
                        } catch (CancellationException asked) {
                            return 1;
                        }
                    }
                });
    }

    static void forbid(Handle handle) throws SQLException {
        ProgressHandler.clearHandler(handle.getConnection());
    }

    /// Whether a statement failed because it was stopped.
    static boolean isBehind(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLiteException sqlite
                    && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) return true;
        return false;
    }

    static CancellationException cancelled(Throwable failed) {
        CancellationException cancelled = new CancellationException("stopped while SQLite worked");
        cancelled.initCause(failed);
        return cancelled;
    }
}
