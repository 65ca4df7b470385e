package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is wrong: one plain sentence, the right exit code, nothing changed, no stack trace.
class BadInputTest {

    @TempDir private Path folder;

    private Path workspace;

    @BeforeEach
    void prepare() throws IOException {
        workspace = folder.resolve("w.placeline");
        Ran.placeline("new", workspace);
        Files.createDirectory(folder.resolve("folder"));
        Files.createFile(folder.resolve("empty.csv"));
        Files.writeString(
                folder.resolve("report.pdf"),
                "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
        Files.write(folder.resolve("half.csv.gz"), halfGzip());
        Files.writeString(folder.resolve("unknown.csv"), thirtyColumns());
        Files.writeString(folder.resolve("text.placeline"), "Area,2019\nBlackpool,63\n");
        Files.copy(workspace, folder.resolve("newer.placeline"));
        try (RandomAccessFile raw =
                new RandomAccessFile(folder.resolve("newer.placeline").toFile(), "rw")) {
            raw.seek(60);
            raw.writeInt(99);
        }
    }

    @ParameterizedTest(name = "import {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none.csv    | 3
                    folder      | 1
                    empty.csv   | 1
                    report.pdf  | 1
                    half.csv.gz | 1
                    """)
    void refusesAFileThatCannotBeImported(String file, int exitCode) throws IOException {
        byte[] before = Files.readAllBytes(workspace);

        Ran ran = Ran.placeline("import", workspace, folder.resolve(file));

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(exitCode);
        assertThat(ran.out()).isEmpty();
        isOneSentenceAbout(file.replace(".gz", ""), ran);
        assertThat(workspace).hasBinaryContent(before);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    areas      | none.placeline  | 3
                    areas      | text.placeline  | 1
                    indicators | newer.placeline | 1
                    history    | folder          | 1
                    check      | text.placeline  | 1
                    new        | w.placeline     | 1
                    demo       | w.placeline     | 1
                    new        | none/w.placeline | 3
                    demo       | none/w.placeline | 3
                    """)
    void refusesAFileThatIsNoWorkspaceOfOurs(String command, String file, int exitCode)
            throws IOException {
        byte[] before = Files.readAllBytes(workspace);

        Ran ran = Ran.placeline(command, folder.resolve(file));

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(exitCode);
        isOneSentenceAbout(file.replaceFirst("/.*", ""), ran);
        assertThat(workspace).hasBinaryContent(before);
        assertThat(folder.resolve("text.placeline")).hasContent("Area,2019\nBlackpool,63\n");
    }

    @Test
    void refusesToImportIntoAReadOnlyFolder() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path inside = Files.copy(workspace, locked.resolve("w.placeline"));
        assertThat(inside.toFile().setWritable(false)).isTrue();
        assertThat(locked.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(locked), "skipped: this user may write everywhere");

        Ran made = Ran.placeline("new", locked.resolve("other.placeline"));
        Ran shown = Ran.placeline("areas", inside);

        assertThat(locked.toFile().setWritable(true)).isTrue();
        assertThat(made.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ_OR_WRITE);
        assertThat(shown.exitCode()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesToMakeAWorkspaceWhereNobodyCan() {
        for (String command : List.of("new", "demo")) {
            Ran ran = Ran.placeline(command, "/proc/w.placeline");

            assertThat(ran.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ_OR_WRITE);
            isOneSentenceAbout("/proc/w.placeline", ran);
        }
    }

    @Test
    void namesTheFileThatIsRefusedAndGoesOnWithTheOthers() {
        Ran ran =
                Ran.placeline(
                        "import",
                        workspace,
                        folder.resolve("empty.csv"),
                        folder.resolve("none.csv"));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ_OR_WRITE);
        assertThat(ran.err().lines()).hasSize(2).anyMatch(line -> line.contains("none.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    show --area Blakpool --indicator X    | 1 | There is no area called "Blakpool". Did you mean Blackpool?
                    show --area Blackpool --indicator X   | 1 | There is no indicator "X". The workspace has no figures yet: import a file first.
                    show --area Blackpool                 | 2 | placeline show needs --indicator I. See: placeline show --help
                    show --area Blackpool --indicator X --as-at May | 2 | Invalid value for option '--as-at': 'May' is not a date such as 2025-03-31. See: placeline show --help
                    chart --area B --indicator X --out x.gif | 2 | Invalid value for option '--out': 'x.gif' ends neither in .svg nor in .png. See: placeline chart --help
                    chart --area B --indicator X --window 7 --out x.svg | 2 | Invalid value for option '--window': '7' is none of 5, 10, 15 and all. See: placeline chart --help
                    """)
    void saysWhatIsWrongWithAQuestion(String command, int exitCode, String sentence) {
        String[] words = command.split(" ");
        Object[] arguments = new Object[words.length + 1];
        arguments[0] = words[0];
        arguments[1] = workspace;
        System.arraycopy(words, 1, arguments, 2, words.length - 1);

        assertThat(Ran.placeline(arguments))
                .isEqualTo(new Ran(exitCode, "", sentence + System.lineSeparator()));
    }

    private static void isOneSentenceAbout(String file, Ran ran) {
        assertThat(ran.err().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line).contains(file).matches(".*[.]|.*: placeline new .*");
                    assertThat(line).doesNotContain("Exception", "\tat ");
                });
    }

    private static byte[] halfGzip() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
            gzip.write(
                    IntStream.range(0, 5_000)
                            .mapToObj(i -> "A,B," + i * 7919 % 4001 + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
    }

    private static String thirtyColumns() {
        String heading =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "q" + i)
                        .collect(Collectors.joining(","));
        return heading + "\n" + String.join(",", Collections.nCopies(30, "7")) + "\n";
    }
}
