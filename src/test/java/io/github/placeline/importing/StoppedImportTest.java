package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Progress;
import io.github.placeline.store.Backups;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An import that a person stops, at any of its steps, leaves the workspace as it was, byte by
/// byte.
class StoppedImportTest {

    private static final int MEASURES = 30;

    @TempDir private Path folder;
    private Workspace workspace;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        Path first =
                Files.writeString(
                        folder.resolve("first.csv"),
                        HEADER + "GLD,Good level (%),2019,Derby,50,831,\n");
        new FileImport(workspace).run(first, options(), Progress.NONE);
        StringBuilder text = new StringBuilder(HEADER);
        for (int measure = 0; measure < MEASURES; measure++)
            for (int year = 1990; year < 2025; year++)
                for (String area : List.of("Derby", "Leeds", "Blackpool", "Luton", "Bury"))
                    text.append("M%d,Measure,%d,%s,%d,,\n".formatted(measure, year, area, year));
        file = Files.writeString(folder.resolve("second.csv"), text);
    }

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";

    @ParameterizedTest(name = "at “{0}”")
    @ValueSource(strings = {"Reading", "Comparing", "Keeping a copy", "Writing"})
    void leavesNothingBehind(String step) throws IOException {
        byte[] before = Files.readAllBytes(workspace.file());
        int copies = Backups.of(workspace).size();

        assertThatThrownBy(() -> new FileImport(workspace).run(file, options(), stopAt(step)))
                .isInstanceOf(CancellationException.class);

        assertThat(Files.readAllBytes(workspace.file())).isEqualTo(before);
        if (step.equals("Reading") || step.equals("Comparing"))
            assertThat(Backups.of(workspace)).hasSize(copies);
        assertThat(new FileImport(workspace).run(file, options(), Progress.NONE).written())
                .isTrue();
    }

    @Test
    void stopsASingleStatementThatTakesLong() throws IOException {
        byte[] before = Files.readAllBytes(workspace.file());
        List<String> steps = new ArrayList<>();
        int[] looks = {0};
        Progress late =
                new Progress() {
                    @Override
                    public void report(long done, long of, String what) {
                        steps.add(what);
                    }

                    @Override
                    public void stopIfCancelled() {
                        if (steps.contains("Writing") && ++looks[0] > 1)
                            throw new CancellationException("stopped by SQLite's own looks");
                    }
                };

        assertThatThrownBy(() -> new FileImport(workspace).run(file, options(), late))
                .isInstanceOf(CancellationException.class);

        assertThat(Files.readAllBytes(workspace.file())).isEqualTo(before);
        assertThat(workspace.integrity().check().isSound()).isTrue();
    }

    private static ImportOptions options() {
        return new ImportOptions(false, true, "Kim");
    }

    private static Progress stopAt(String step) {
        boolean[] wanted = {false};
        return new Progress() {
            @Override
            public void report(long done, long of, String what) {
                wanted[0] |= what.equals(step);
            }

            @Override
            public void stopIfCancelled() {
                if (wanted[0]) throw new CancellationException("stopped at " + step);
            }
        };
    }
}
