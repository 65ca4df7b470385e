package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others do to an open workspace is noticed.
class ChangeWatchTest {

    @TempDir private Path folder;

    @Test
    void noticesAnotherConnectionsChangeOnce() {
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        try (ChangeWatch watch = workspace.watch()) {
            assertThat(watch.hasChanged()).isFalse();
            workspace.settings().put("one", "1");
            assertThat(watch.hasChanged()).isTrue();
            assertThat(watch.hasChanged()).isFalse();
        }
    }

    @Test
    void doesNotFailWhileSomebodyWritesAndNoticesItAfterwards() throws SQLException {
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        try (ChangeWatch watch = workspace.watch();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("INSERT INTO setting VALUES ('two', '2')");
            assertThat(watch.hasChanged()).isFalse();
            statement.execute("COMMIT");
            assertThat(watch.hasChanged()).isTrue();
        }
    }
}
