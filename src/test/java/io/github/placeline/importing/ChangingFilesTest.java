package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.table.text.DelimitedText;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that is written, cut, replaced or pulled out while somebody imports it: one plain
/// sentence, and the workspace as it was.
class ChangingFilesTest {

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    private static final int ROWS = 30_000;

    @TempDir private Path folder;
    private Workspace workspace;
    private byte[] before = {};

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        before = Files.readAllBytes(workspace.file());
    }

    /// What happens to a file.
    interface Mishap {
        void befall(Path file) throws IOException;
    }

    record Case(String name, Mishap mishap, String sentence) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> mishaps() {
        return Stream.of(
                new Case(
                        "cut short",
                        file -> {
                            try (var channel =
                                    Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                                channel.truncate(channel.size() / 2);
                            }
                        },
                        "changed"),
                new Case(
                        "written to",
                        file ->
                                Files.writeString(
                                        file,
                                        "GLD,,2019,Derby,1,831,\n",
                                        StandardOpenOption.APPEND),
                        "changed"),
                new Case(
                        "replaced",
                        file -> {
                            Path other = file.resolveSibling("other.csv");
                            Files.writeString(other, HEADER + "GLD,,2019,Derby,1,831,\n");
                            Files.move(
                                    other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                        },
                        "changed"),
                new Case(
                        "pulled out",
                        Files::delete,
                        "could not be read. Check that you may open it and that its disk is still"
                                + " there."));
    }

    @ParameterizedTest(name = "{0} while it is read")
    @MethodSource("mishaps")
    void isSaidWhileTheFileIsRead(Case one) throws IOException {
        Path file = lait();
        refuses(
                () ->
                        new FileImport(workspace)
                                .run(file, options(), once("Reading", file, one.mishap())),
                one.sentence().equals("changed")
                        ? "changed while it was read. Import it again when nobody is writing it."
                        : one.sentence());
    }

    @ParameterizedTest(name = "a table {0} while it is read")
    @MethodSource("mishaps")
    void isSaidWhileATableIsRead(Case one) throws IOException {
        StringBuilder text = new StringBuilder("LA,Year,Absence (%)\n");
        for (int row = 0; row < ROWS; row++)
            text.append("Derby,").append(1990 + row % 30).append(",4.5\n");
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        refuses(
                () ->
                        new FileImport(workspace)
                                .run(file, options(), once("Reading", file, one.mishap())),
                one.sentence().equals("changed")
                        ? "changed while it was read. Import it again when nobody is writing it."
                        : one.sentence());
    }

    @ParameterizedTest(name = "{0} after it was looked at")
    @MethodSource("mishaps")
    void isSaidWhenThePersonAgreesToWhatTheySaw(Case one) throws IOException {
        Path file = lait();
        FileImport importing = new FileImport(workspace);
        CheckedFile seen = importing.check(file, options(), Progress.NONE);
        one.mishap().befall(file);

        refuses(
                () -> importing.run(file, options().asSeen(seen.stamp()), Progress.NONE),
                one.sentence().equals("changed")
                        ? "has changed since it was checked. Import it again to see what it would"
                                + " do now."
                        : "There is no file");
    }

    @Test
    void aFileThatStayedIsImportedAsItWasSeen() throws IOException {
        Path file = lait();
        FileImport importing = new FileImport(workspace);
        CheckedFile seen = importing.check(file, options(), Progress.NONE);

        assertThat(importing.run(file, options().asSeen(seen.stamp()), Progress.NONE).written())
                .isTrue();
    }

    @Test
    void aDiskThatFailsInTheMiddleIsSaidWhateverReads() throws IOException {
        String text = HEADER + "GLD,,2019,Derby,1,831,\n".repeat(20_000);
        TextEncoding encoding = TextEncoding.of(new Text("figures.csv", text, false));
        TextPart failing = new Text("figures.csv", text, true);
        String sentence =
                "figures.csv could not be read. Check that you may open it and that its disk is"
                        + " still there.";
        assertThatThrownBy(
                        () -> {
                            try (CsvFile file = CsvFile.open(failing, encoding)) {
                                while (file.hasNext()) file.next();
                            }
                        })
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> DelimitedText.open(failing, encoding).read(0, _ -> true))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    private void refuses(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable importing, String sentence)
            throws IOException {
        assertThatThrownBy(importing)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("Exception");
        assertThat(Files.readAllBytes(workspace.file())).isEqualTo(before);
    }

    private static ImportOptions options() {
        return new ImportOptions(false, true, "Kim");
    }

    private Path lait() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < ROWS; row++)
            text.append("GLD,Good level (%),").append(1990 + row % 30).append(",Derby,50,831,\n");
        Path file = Files.writeString(folder.resolve("lait.csv"), text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        return file;
    }

    /// Lets a mishap befall the file when it is read for the first time.
    private static Progress once(String step, Path file, Mishap mishap) {
        boolean[] happened = {false};
        return new Progress() {
            @Override
            public void report(long done, long of, String what) {
                if (happened[0] || !what.equals(step)) return;
                happened[0] = true;
                try {
                    mishap.befall(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }

            @Override
            public void stopIfCancelled() {}
        };
    }

    /// A text, perhaps on a disk that can be read only so far.
    private record Text(String name, String text, boolean fails) implements TextPart {
        @Override
        public InputStream open() {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!fails) return new ByteArrayInputStream(bytes);
            return new SequenceInputStream(
                    new ByteArrayInputStream(bytes),
                    new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("Input/output error");
                        }

                        @Override
                        public int read(byte[] into, int offset, int length) throws IOException {
                            throw new IOException("Input/output error");
                        }
                    });
        }

        @Override
        public long expectedBytes() {
            return 0;
        }
    }
}
