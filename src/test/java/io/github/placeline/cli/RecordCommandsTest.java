package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `changes` and `show --revisions`: what was known when, from which line of which file.
class RecordCommandsTest {

    @TempDir private Path folder;
    private Path workspace = Path.of("");

    @BeforeEach
    void importAFileAndItsRevision() throws IOException {
        workspace = folder.resolve("w.placeline");
        Ran.placeline("new", workspace);
        Ran.placeline("import", workspace, file("first.csv", "2022/23,63.1", "2023/24,64"));
        Ran.placeline("import", workspace, file("second.csv", "2022/23,63.4", "2024/25,c"));
    }

    @Test
    void changesListsWhatWasNotKnownTheDayBefore() {
        Ran ran = Ran.placeline("changes", workspace, "--from", yesterday());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines().getLast()).isEqualTo("3 new, 0 changed, 0 withdrawn.");
        assertThat(ran.lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .contains(
                                        "Blackpool",
                                        "EXAMPLE",
                                        "2022/23",
                                        "63.4",
                                        "second.csv, line 2"));
        assertThat(ran.lines())
                .anySatisfy(
                        line -> assertThat(line).contains("2023/24", "64.0", "first.csv, line 3"));
        assertThat(ran.out()).doesNotContain("63.1");
    }

    @Test
    void changesBetweenTheSameDaysAreNone() {
        Ran ran = Ran.placeline("changes", workspace, "--from", today(), "--to", today());

        assertThat(ran.lines()).containsExactly("Nothing changed between the two days.");
    }

    @Test
    void changesAsCsvKeepsFiguresUnroundedAndMarksAsTyped() {
        Ran ran =
                Ran.placeline(
                        "changes",
                        workspace,
                        "--from",
                        yesterday(),
                        "--area",
                        "Blackpool",
                        "--indicator",
                        "EXAMPLE",
                        "--csv");

        assertThat(ran.lines().getFirst()).isEqualTo(String.join(",", ChangesAsCsv.COLUMNS));
        assertThat(ran.lines())
                .hasSize(4)
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(
                                        "new,E06000009,Blackpool,EXAMPLE,Total,2024/25,,,,,c,,second.csv,3,"))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(
                                        "new,E06000009,Blackpool,EXAMPLE,Total,2022/23,,,,63.4,,,second.csv,2,"));
    }

    @Test
    void changesOfAnAreaWithoutAnyAreNone() {
        Ran ran = Ran.placeline("changes", workspace, "--from", yesterday(), "--area", "Derby");

        assertThat(ran.lines()).containsExactly("Nothing changed between the two days.");
    }

    @Test
    void revisionsListEveryVersionWithItsLineAndWhatReplacedIt() {
        Ran ran = show("--revisions");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines().getFirst()).isEqualTo("Invented for this test, Blackpool, Total");
        assertThat(ran.lines().stream().filter(line -> line.startsWith("2022/23")))
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("63.4", "second.csv, line 2").endsWith("now"))
                .anySatisfy(line ->
                        assertThat(line).contains("63.1", "first.csv, line 2", "second.csv"));
    }

    @Test
    void revisionsAsCsvNameTheBatchThatEndedAVersion() {
        Ran ran = show("--revisions", "--csv");

        assertThat(ran.lines()).hasSize(5);
        assertThat(ran.lines().getFirst()).startsWith("area_code,area,indicator,breakdown,period");
        assertThat(ran.lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(
                                        "E06000009,Blackpool,EXAMPLE,Total,2022/23,63.1,,,first.csv,2,1,")
                                .contains(",2,second.csv,"));
    }

    @Test
    void revisionsAreNotWrittenAsJson() {
        Ran ran = show("--revisions", "--json");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("as text or CSV, not as JSON");
    }

    private Ran show(String... options) {
        List<Object> words =
                new java.util.ArrayList<>(
                        List.of(
                                "show",
                                workspace,
                                "--area",
                                "Blackpool",
                                "--indicator",
                                "EXAMPLE"));
        words.addAll(List.of(options));
        return Ran.placeline(words.toArray());
    }

    private static String today() {
        return LocalDate.now(ZoneId.systemDefault()).toString();
    }

    private static String yesterday() {
        return LocalDate.now(ZoneId.systemDefault()).minusDays(1).toString();
    }

    private Path file(String name, String... figures) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n");
        for (String figure : figures) {
            int comma = figure.indexOf(',');
            text.append("EXAMPLE,Invented for this test,")
                    .append(figure, 0, comma)
                    .append(",Blackpool")
                    .append(figure.substring(comma))
                    .append(",890,North West\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }
}
