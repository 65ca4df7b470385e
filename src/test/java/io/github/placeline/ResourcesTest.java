package io.github.placeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tests read files beside classes from folders, the program that people have reads them from
/// an archive.
class ResourcesTest {

    /// In an archive there is no way up from a class: what is found that way in a folder is not
    /// found there.
    @Test
    void noClassLooksForAFileInTheFolderAbove() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<String> lines =
                    all.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(ResourcesTest::lines)
                            .toList();

            assertThat(lines).hasSizeGreaterThan(10_000).noneMatch(line -> line.contains("\"../"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
