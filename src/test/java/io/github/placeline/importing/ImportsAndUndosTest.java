package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Whatever is imported and taken back, in whatever order, what remains is what the remaining
/// imports alone would have brought.
class ImportsAndUndosTest {

    private static final List<String> AREAS = List.of("Derby,831", "Leeds,383", "Blackpool,890");
    private static final int STEPS = 12;
    private static final int MEASURES = 2;
    private static final int VALUES = 3;

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theRemainingImportsAloneGiveTheSameState(@ForAll long seed)
            throws IOException, SQLException {
        Path folder = Files.createTempDirectory("undo");
        Random random = new Random(seed);
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        Map<Long, Path> files = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            List<ImportBatch> live = live(workspace);
            if (live.isEmpty() || random.nextInt(5) < 3) {
                Path file = Files.writeString(folder.resolve(step + ".csv"), table(random));
                run(workspace, file).batch().ifPresent(batch -> files.put(batch, file));
            } else {
                takeBack(workspace, live.get(random.nextInt(live.size())));
            }
        }

        Workspace alone = Workspace.create(folder.resolve("alone.placeline"));
        for (ImportBatch batch : live(workspace).reversed())
            run(alone, Objects.requireNonNull(files.get(batch.id())));

        assertThat(State.of(workspace.file())).isEqualTo(State.of(alone.file()));
        assertThat(workspace.integrity().check().isSound()).isTrue();
        delete(folder);
    }

    /// One that stands in the way of another stays, and so does the other.
    private static void takeBack(Workspace workspace, ImportBatch batch) throws SQLException {
        List<String> before = State.of(workspace.file());
        try {
            workspace.batches().undo(batch);
        } catch (Refusal standsInTheWay) {
            assertThat(standsInTheWay).hasMessageContaining("cannot be taken back because");
            assertThat(State.of(workspace.file())).isEqualTo(before);
        }
    }

    private static List<ImportBatch> live(Workspace workspace) {
        return workspace.batches().all().stream().filter(batch -> !batch.isUndone()).toList();
    }

    private static ImportReport run(Workspace workspace, Path file) {
        return new FileImport(workspace)
                .run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }

    /// Few measures, places, years and values, so that files often say the same or contradict each
    /// other.
    private static String table(Random random) {
        StringBuilder text =
                new StringBuilder(
                        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n");
        List<String> keys = new ArrayList<>();
        for (int measure = 0; measure < MEASURES; measure++)
            for (String area : AREAS)
                for (int year = 2020; year < 2023; year++)
                    keys.add("M%d,Measure %d,%d,%s".formatted(measure, measure, year, area));
        boolean any = false;
        for (String key : keys) {
            if (random.nextInt(3) > 0 && any) continue;
            any = true;
            int split = key.lastIndexOf(',');
            String value = random.nextInt(4) == 0 ? "c" : "1" + random.nextInt(VALUES);
            text.append(key, 0, split)
                    .append(',')
                    .append(value)
                    .append(key.substring(split))
                    .append(",\n");
        }
        return text.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
