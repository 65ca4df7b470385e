package io.github.placeline.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The published files that lie beside the project on some machines and are never part of it.
public final class SharedData {

    private static final Path FOLDER = Path.of("..", "shared", "data");

    private SharedData() {}

    /// Skips the test where the files are not.
    public static Path path(String name) {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: ../shared/data is not here");
        return FOLDER.resolve(name);
    }

    /// The rows of a CSV file with a header.
    public static List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(path(name), UTF_8)) {
            return rows.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
