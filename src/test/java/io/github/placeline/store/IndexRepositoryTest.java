package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.store.register.AreaRegister;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexRepositoryTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsItsPlaceInAFileOfAnEarlierVersion(int version) {
        Path file = folder.resolve("old.placeline");
        Connections.to(file)
                .useTransaction(handle -> {
                    Schema.stamp(handle);
                    Schema.migrate(handle, 0, version);
                    RegisterWriter.write(handle, AreaRegister.ofEngland());
                });

        Workspace opened = Workspace.open(file);

        assertThat(opened.indexes().all()).isEmpty();
        assertThat(opened.meetings().of(opened.areas().byCode(Area.ENGLAND).orElseThrow()))
                .isEmpty();
        assertThat(Backups.of(opened)).hasSize(1);
    }
}
