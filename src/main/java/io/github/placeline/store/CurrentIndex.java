package io.github.placeline.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/// The index that finds the current reading of a series and period and lets there be only one.
///
/// While the first readings come into a workspace it is set aside and made afterwards, which sorts
/// once instead of searching for the place of each row.
final class CurrentIndex {

    private static final String IS_EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM observation)";
    private static final String DEFINITION =
            "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = 'observation_current'";

    private CurrentIndex() {}

    /// Writes readings, and refuses as ever to keep two current ones of a series and period.
    static void whileFilling(Handle handle, Intake.Task write) throws SQLException {
        if (!handle.createQuery(IS_EMPTY).mapTo(Boolean.class).one()) {
            write.run();
            return;
        }
        String definition = handle.createQuery(DEFINITION).mapTo(String.class).one();
        handle.execute("DROP INDEX observation_current");
        write.run();
        handle.execute(definition);
    }
}
