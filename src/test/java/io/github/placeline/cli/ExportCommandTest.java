package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir private Path folder;

    private Path workspace;

    @BeforeEach
    void makeTheDemonstration() {
        workspace = folder.resolve("w.placeline");
        Ran.placeline("demo", workspace);
    }

    @Test
    void writesEverythingWithItsDescriptionSoThatAnotherWorkspaceShowsTheSame() {
        Path file = folder.resolve("out.csv");

        Ran export = Ran.placeline("export", workspace, "--out", file);

        assertThat(export.exitCode()).isZero();
        assertThat(export.out()).contains("out.csv and ").contains("out.meta.csv");
        Path other = folder.resolve("other.placeline");
        Ran.placeline("new", other);
        Ran imported = Ran.placeline("import", other, file);
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).contains("Read as Placeline export");
        assertThat(shown(other)).hasSizeGreaterThan(5).isEqualTo(shown(workspace));
        assertThat(Ran.placeline("indicators", other, "--csv").out())
                .isEqualTo(Ran.placeline("indicators", workspace, "--csv").out());
    }

    @Test
    void writesOnlyWhatIsAskedFor() throws IOException {
        Path file = folder.resolve("out.csv");
        String indicator = first("indicators");

        Ran.placeline(
                "export", workspace, "--area", area(), "--indicator", indicator, "--out", file);

        List<String> rows = Files.readAllLines(file);
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows.stream().skip(1)).allMatch(row -> row.contains("," + indicator + ","));
        assertThat(rows.stream().skip(1)).allMatch(row -> row.contains("," + area() + ","));
        assertThat(Files.readString(folder.resolve("out.meta.csv")).lines())
                .filteredOn(line -> line.contains(",Definition,"))
                .hasSize(1);
    }

    @Test
    void refusesWhereThereIsNothingToWriteAndWritesNothing() {
        Path empty = folder.resolve("empty.placeline");
        Ran.placeline("new", empty);
        Path file = folder.resolve("out.csv");

        Ran export = Ran.placeline("export", empty, "--out", file);
        Ran early = Ran.placeline("export", workspace, "--as-at", "1999-12-31", "--out", file);

        assertThat(export.exitCode()).isEqualTo(1);
        assertThat(export.err()).contains("nothing to export");
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("out.meta.csv")).doesNotExist();
    }

    @Test
    void saysWhenTheFileCannotBeWritten() {
        Ran export = Ran.placeline("export", workspace, "--out", folder.resolve("missing/out.csv"));

        assertThat(export.exitCode()).isEqualTo(3);
        assertThat(export.err().lines()).hasSize(1);
    }

    @Test
    void asksForAnEndingThatItKnows() {
        Ran export = Ran.placeline("export", workspace, "--out", folder.resolve("out.doc"));

        assertThat(export.exitCode()).isEqualTo(2);
        assertThat(export.err()).contains("none of .csv, .xlsx and .placeline");
    }

    /// The readings of one indicator but for the file and line they came from.
    private List<String> shown(Path from) {
        return Ran.placeline("show", from, "--area", area(), "--indicator", "good-level", "--csv")
                .lines()
                .stream()
                .map(line -> line.substring(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1)))
                .toList();
    }

    private String area() {
        return Ran.placeline("areas", workspace, "--csv").lines().stream()
                .filter(line -> line.contains("Saltmere"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow();
    }

    private String first(String command) {
        String line = Ran.placeline(command, workspace, "--csv").lines().get(1);
        return line.substring(0, line.indexOf(','));
    }
}
