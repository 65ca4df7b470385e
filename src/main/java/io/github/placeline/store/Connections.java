package io.github.placeline.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// How a workspace file is opened: each use has a connection of its own with the same cautious
/// settings.
final class Connections {

    /// Who writes waits for everybody who reads, and a pack over all indicators reads for seconds.
    private static final int BUSY_MILLISECONDS = 20_000;

    private static final int CACHE_KIBIBYTES = 64 * 1024;

    private Connections() {}

    static Jdbi to(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "MEMORY");
        SQLiteDataSource source = new CautiousDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return Jdbi.create(source);
    }
}
