package io.github.placeline.app.giving;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.SharedData;
import io.github.placeline.importing.State;
import io.github.placeline.model.Progress;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportIdentityTest {

    private static final ImportOptions SURE = new ImportOptions(false, true, "test");

    @Property(tries = 30)
    void whatIsExportedAndImportedIsTheSame(@ForAll long seed) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("placeline-identity");
        try {
            Workspace first = Workspace.create(folder.resolve("first.placeline"));
            new ArbitraryWorkspace(new Random(seed), first).fill();
            if (readings(first) == 0) return;
            Path file = folder.resolve("out.csv");
            export(first, file);

            Workspace second = Workspace.create(folder.resolve("second.placeline"));
            ImportReport report = new FileImport(second).run(file, SURE, Progress.NONE);

            assertThat(report.problems()).isEmpty();
            assertThat(shown(State.of(second.file())))
                    .containsExactlyElementsOf(shown(State.of(first.file())));
            Path again = folder.resolve("again.csv");
            export(second, again);
            assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
            assertThat(Files.readString(folder.resolve("again.meta.csv")))
                    .isEqualTo(Files.readString(folder.resolve("out.meta.csv")));
            second.batches().undoLatest();
            assertThat(State.of(second.file()))
                    .isEqualTo(
                            State.of(Workspace.create(folder.resolve("third.placeline")).file()));
        } finally {
            delete(folder);
        }
    }

    @Test
    void thePublishedFiguresComeBackByteByByte(@TempDir Path folder)
            throws IOException, SQLException {
        Path lait = SharedData.path("lait");
        Workspace first = Workspace.create(folder.resolve("first.placeline"));
        FileImport into = new FileImport(first);
        into.run(lait.resolve("lait_data_dictionary.csv"), SURE, Progress.NONE);
        into.run(lait.resolve("lait_core.csv.gz"), SURE, Progress.NONE);
        Path file = folder.resolve("out.csv");
        export(first, file);
        Workspace second = Workspace.create(folder.resolve("second.placeline"));

        ImportReport report = new FileImport(second).run(file, SURE, Progress.NONE);

        assertThat(report.counts().heldBack()).isZero();
        assertThat(report.counts().added()).isEqualTo(readings(first));
        assertThat(State.of(second.file())).isEqualTo(State.of(first.file()));
        Path again = folder.resolve("again.csv");
        export(second, again);
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(folder.resolve("again.meta.csv"))
                .hasSameBinaryContentAs(folder.resolve("out.meta.csv"));
    }

    private static void export(Workspace workspace, Path file) {
        new ExportFigures(workspace)
                .write(
                        FigureSelection.ALL,
                        new FigureFile(file, FigureFile.Kind.CSV),
                        Progress.NONE);
    }

    private static long readings(Workspace workspace) {
        return workspace.figures().extents(FigureSelection.ALL).values().stream()
                .mapToLong(extent -> extent.readings())
                .sum();
    }

    /// Areas of which there is no figure, and in which none with a figure lies, are no part of what
    /// is exported.
    private static List<String> shown(List<String> state) {
        Set<String> told = new HashSet<>();
        for (String line : state)
            if (line.startsWith("reading")) told.add(line.split(" \\| ", -1)[1]);
        for (String line : state) {
            String[] cells = line.split(" \\| ", -1);
            if (line.startsWith("lies in") && told.contains(cells[1])) told.add(cells[2]);
        }
        return state.stream()
                .filter(line ->
                        !(line.startsWith("area |") || line.startsWith("lies in"))
                                || told.contains(line.split(" \\| ", -1)[1]))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
        }
    }
}
