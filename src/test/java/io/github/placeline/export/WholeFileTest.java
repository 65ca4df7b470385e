package io.github.placeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void takesThePlaceOfWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        WholeFile.write(file, "Müller");

        assertThat(file).hasContent("Müller");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void leavesWhatWasThereWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IOException("disk full");
                                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("could not be written");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesAFolderAndAMissingOne() {
        assertThatThrownBy(() -> WholeFile.write(folder, "x")).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/a.txt"), "x"))
                .hasMessageContaining("There is no folder");
    }

    /// As when a spreadsheet program holds the file: all is written, and then cannot take its
    /// place.
    @Test
    void leavesNothingBehindWhenThePlaceCannotBeTaken() throws IOException {
        Path file = folder.resolve("pack.xlsx");
        Path held = file.resolve("held.txt");

        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    Files.createDirectory(file);
                                    Files.writeString(held, "kept");
                                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("that no other program has the file open");

        assertThat(held).hasContent("kept");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
