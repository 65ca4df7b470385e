package io.github.placeline.store;

import io.github.placeline.model.Refusal;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what SQLite reports about the world into one plain sentence; everything else stays the bug
/// it is.
final class SqlFailure {

    private SqlFailure() {}

    static RuntimeException refusal(RuntimeException failed, Path file) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                String sentence = sentence(sqlite, file);
                return sentence.isEmpty() ? failed : Refusal.ofWorld(sentence, failed);
            }
        }
        return failed;
    }

    /// Whether a statement failed because somebody else is writing to the file.
    static boolean isBusy(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLiteException sqlite && isBusy(sqlite.getResultCode()))
                return true;
        return false;
    }

    private static boolean isBusy(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY -> true;
            default -> false;
        };
    }

    private static String sentence(SQLiteException failed, Path file) {
        if (isBusy(failed.getResultCode()))
            return "Another copy of Placeline is writing to "
                    + file
                    + ". Wait for it or close it, then try again.";
        return switch (failed.getResultCode()) {
            case SQLITE_READONLY,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_READONLY_DBMOVED,
                    SQLITE_READONLY_CANTLOCK,
                    SQLITE_PERM ->
                    file
                            + " cannot be changed because it or its folder is read-only. Copy it to a folder of your own.";
            case SQLITE_FULL ->
                    "The disk is full, so nothing was changed. Free some space, then try again.";
            case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR, SQLITE_CANTOPEN_FULLPATH ->
                    file
                            + " could not be opened. Check that its folder exists and that you may write there.";
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE ->
                    file + " is damaged and was left as it is. Open the newest backup beside it.";
            case SQLITE_IOERR,
                    SQLITE_IOERR_READ,
                    SQLITE_IOERR_WRITE,
                    SQLITE_IOERR_FSYNC,
                    SQLITE_IOERR_SHORT_READ,
                    SQLITE_IOERR_DELETE,
                    SQLITE_IOERR_ACCESS ->
                    file
                            + " could not be read or written. Check the disk it is on; nothing was changed.";
            default -> "";
        };
    }
}
