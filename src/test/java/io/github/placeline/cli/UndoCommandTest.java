package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandTest {

    @TempDir private Path folder;

    private Path workspace;

    @BeforeEach
    void importTwoFiles() throws IOException {
        workspace = folder.resolve("w.placeline");
        Ran.placeline("new", workspace);
        Ran.placeline("import", workspace, file("first.csv", "63.1"));
        Ran.placeline("import", workspace, file("second.csv", "64.2"));
    }

    @Test
    void takesTheLatestImportBackAndSaysWhich() {
        Ran undo = Ran.placeline("undo", workspace);

        assertThat(undo.exitCode()).isZero();
        assertThat(undo.out()).contains("second.csv");
        assertThat(shown()).contains(",63.1,").doesNotContain("64.2");
    }

    @Test
    void refusesAnImportOnWhichALaterOneStands() {
        Ran undo = Ran.placeline("undo", workspace, "1");

        assertThat(undo.exitCode()).isEqualTo(1);
        assertThat(undo.err().lines()).hasSize(1);
        assertThat(shown()).contains(",64.2,");
    }

    @Test
    void saysThatThereIsNoSuchImport() {
        Ran undo = Ran.placeline("undo", workspace, "99");

        assertThat(undo.exitCode()).isEqualTo(1);
        assertThat(undo.err()).contains("There is no import 99");
    }

    @Test
    void saysWhenNothingIsLeftToTakeBack() {
        Ran.placeline("undo", workspace);
        Ran.placeline("undo", workspace);

        Ran third = Ran.placeline("undo", workspace);

        assertThat(third.exitCode()).isEqualTo(1);
        assertThat(third.err()).contains("There is no import to take back");
    }

    private String shown() {
        return Ran.placeline(
                        "show", workspace, "--area", "Blackpool", "--indicator", "EXAMPLE", "--csv")
                .out();
    }

    private Path file(String name, String value) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                """
                Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
                EXAMPLE,Invented for this test,2022/23,Blackpool,%s,890,North West
                """
                        .formatted(value));
    }
}
