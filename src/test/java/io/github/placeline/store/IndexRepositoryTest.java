package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRepositoryTest {

    @TempDir private Path folder;

    @Test
    void findsItsPlaceInAFileOfTheFirstVersion() {
        Path file = folder.resolve("old.placeline");
        Workspace.create(file)
                .write(handle -> {
                    handle.execute("DROP TABLE composite_part");
                    handle.execute("DROP TABLE composite");
                    return handle.execute("PRAGMA user_version = 1");
                });

        Workspace opened = Workspace.open(file);

        assertThat(opened.indexes().all()).isEmpty();
        assertThat(Backups.of(opened)).hasSize(1);
    }
}
