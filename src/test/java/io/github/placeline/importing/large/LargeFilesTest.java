package io.github.placeline.importing.large;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A 300 MB text and a 60 MB workbook, each imported in 512 MB of heap and stopped on the way. The
/// figures are printed.
@Tag("slow")
class LargeFilesTest {

    private static final int MOMENTS = 10;
    private static final long MOST_TO_ANSWER = 500;

    @TempDir private Path folder;

    @Test
    void aTextOf300MegabytesComesInWithin512OfHeapAndStopsAtOnce() throws Exception {
        Path file = folder.resolve("large.csv");
        long rows = files().csv(file, 300L << 20);
        assertThat(Files.size(file)).isGreaterThan(300L << 20);

        holds(file, rows);
    }

    @Test
    void aWorkbookOf60MegabytesComesInWithin512OfHeapAndStopsAtOnce() throws Exception {
        Path file = folder.resolve("large.xlsx");
        long rows = files().workbook(file, 800_000);
        assertThat(Files.size(file)).isGreaterThan(60L << 20);

        holds(file, rows * 3);
    }

    private LargeFiles files() {
        return new LargeFiles(Workspace.create(folder.resolve("areas.placeline")).areas().all());
    }

    private void holds(Path file, long readings) throws IOException, InterruptedException {
        List<String> lines = imported(file);
        lines.forEach(System.out::println);
        assertThat(lines).noneMatch(line -> line.contains("Exception") || line.contains("Error"));
        List<String> whole = lines.stream().filter(line -> line.startsWith("imported ")).toList();
        assertThat(whole).hasSize(1);
        String[] figures = whole.getFirst().split(" ", -1);
        assertThat(Long.parseLong(figures[1])).as("readings").isEqualTo(readings);
        assertThat(Long.parseLong(figures[4])).as("values of the progress").isGreaterThan(100);
        assertThat(Long.parseLong(figures[5])).as("steps back of the progress").isZero();
        List<String> cancelled =
                lines.stream().filter(line -> line.startsWith("cancelled ")).toList();
        assertThat(cancelled).hasSizeGreaterThan(MOMENTS / 2);
        assertThat(cancelled)
                .allSatisfy(line -> {
                    String[] words = line.split(" ", -1);
                    assertThat(Long.parseLong(words[2])).as(line).isLessThan(MOST_TO_ANSWER);
                    assertThat(words[3]).as(line).isEqualTo("same");
                });
    }

    private List<String> imported(Path file) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeImport.class.getName(),
                                folder.toString(),
                                file.toString(),
                                String.valueOf(MOMENTS))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        int code = process.waitFor();
        List<String> lines = Files.readAllLines(said);
        assertThat(code).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
