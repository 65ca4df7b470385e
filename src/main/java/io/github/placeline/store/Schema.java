package io.github.placeline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// The versions of the workspace's schema: `schema-1.sql`, then one script for each later version.
final class Schema {

    /// The version that this program writes, kept in `PRAGMA user_version`.
    static final int VERSION = 7;

    /// "Plac" as a number, kept in `PRAGMA application_id`.
    static final int APPLICATION_ID = 0x506C_6163;

    private Schema() {}

    /// Runs the scripts after `version` up to [#VERSION], inside the caller's transaction.
    static void migrate(Handle handle, int version) {
        migrate(handle, version, VERSION);
    }

    /// The same up to an earlier version, as an older program would have left the file.
    static void migrate(Handle handle, int version, int upTo) {
        for (int next = version + 1; next <= upTo; next++) run(handle, script(next));
        run(handle, "PRAGMA user_version = " + upTo);
    }

    static void stamp(Handle handle) {
        run(handle, "PRAGMA application_id = " + APPLICATION_ID);
    }

    /// Runs a script of several statements, which prepared statements cannot.
    static void run(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    private static String script(int version) {
        return resource("schema-" + version + ".sql");
    }

    /// A script of this package.
    static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no script " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
