package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("Blackpool.placeline");
    }

    @Test
    void opensWhatItMade() {
        Workspace.create(file).settings().put("area", "E06000009");

        assertThat(Workspace.open(file).settings().find("area")).contains("E06000009");
    }

    @Test
    void leavesAnExistingFileAlone() throws IOException {
        Files.writeString(file, "mine");

        assertThatThrownBy(() -> Workspace.create(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesATextFile() throws IOException {
        Files.writeString(file, "Area,2019\nBlackpool,63");

        assertThatThrownBy(() -> Workspace.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not a Placeline workspace");
    }

    @Test
    void refusesAnEmptyFileAFolderAndAMissingOne() throws IOException {
        Files.createFile(file);

        assertThatThrownBy(() -> Workspace.open(file))
                .hasMessageContaining("is not a Placeline workspace");
        assertThatThrownBy(() -> Workspace.open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Workspace.open(folder.resolve("none")))
                .hasMessageContaining("There is no file");
    }

    @Test
    void refusesAFileFromANewerVersionAndLeavesItAsItIs() throws IOException {
        Workspace.create(file);
        writeAt(60, new byte[] {0, 0, 0, 99});
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Workspace.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Placeline");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Workspace.create(file);
        byte[] rubbish = new byte[4096];
        java.util.Arrays.fill(rubbish, (byte) 0x5a);
        for (int page = 1; page < 8; page++) writeAt(page * 4096L, rubbish);

        assertThatThrownBy(() -> Workspace.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void keepsTheLastFiveBackups() {
        Workspace workspace = Workspace.create(file);
        Path newest = file;
        for (int i = 0; i < Backups.KEPT + 2; i++) newest = Backups.keep(workspace);

        assertThat(Backups.of(workspace)).hasSize(Backups.KEPT).first().isEqualTo(newest);
        assertThat(Workspace.open(newest).settings().find("area")).isEmpty();
    }

    private void writeAt(long offset, byte[] bytes) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(offset);
            raw.write(bytes);
        }
    }
}
