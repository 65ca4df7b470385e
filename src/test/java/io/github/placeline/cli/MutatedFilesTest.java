package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any bytes whatever as input give a sentence, never a stack trace: real files, spoilt by a
/// [Mutator] with a fixed seed.
class MutatedFilesTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final long SEED = 20_250_901;
    private static final int HEAD_LINES = 120;

    @TempDir private Path folder;

    private final List<Original> originals = new ArrayList<>();

    /// A real file.
    private static final class Original {
        private final String name;
        private final byte[] bytes;

        /// The file of column descriptions that lies beside it, empty where there is none.
        private final byte[] meta;

        Original(String name, byte[] bytes, byte[] meta) {
            this.name = name;
            this.bytes = bytes;
            this.meta = meta;
        }
    }

    @BeforeEach
    void collect() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "skipped: ../shared/data is not here");
        for (Path file : files("messy")) add(file, Files.readAllBytes(file));
        for (Path file : files("lait")) addHead(file);
        for (Path file : files("ees")) addHead(file);
        for (Path file : files("screener/pass").subList(0, 6)) addHead(file);
    }

    @Test
    void aFewHundredSpoiltFilesGiveSentences() throws IOException {
        spoil(300);
    }

    @Test
    @Tag("slow")
    void tenThousandSpoiltFilesGiveSentences() throws IOException {
        spoil(10_000);
    }

    /// What libraries print past the program's own words counts as well.
    private void spoil(int times) throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        System.setErr(new PrintStream(beside, true, StandardCharsets.UTF_8));
        try {
            spoilAndImport(times);
        } finally {
            System.setErr(before);
        }
        assertThat(beside.toString(StandardCharsets.UTF_8)).as("printed beside").isEmpty();
    }

    private void spoilAndImport(int times) throws IOException {
        Path workspace = folder.resolve("w.placeline");
        assertThat(Ran.placeline("new", workspace).exitCode()).isZero();
        Mutator mutator = new Mutator(SEED);
        int taken = 0;
        for (int turn = 0; turn < times; turn++) {
            Original original = originals.get(mutator.below(originals.size()));
            Path file = folder.resolve(original.name);
            byte[] spoilt = mutator.mutated(original.bytes);
            Files.write(file, spoilt);
            writeMeta(original, mutator);
            boolean write = turn % 10 == 0;
            Ran ran =
                    Ran.placeline(
                            "import", workspace, file, write ? "--accept-flagged" : "--dry-run");
            if (!isPlain(ran)) fail(complaint(turn, original, spoilt, workspace));
            if (ran.exitCode() == 0) taken++;
        }
        assertThat(taken).as("spoilt files of which something could be read").isPositive();
        assertThat(Ran.placeline("check", workspace).exitCode()).isZero();
    }

    private static boolean isPlain(Ran ran) {
        boolean expected = ran.exitCode() == ExitCode.DONE || ran.exitCode() == ExitCode.REFUSED;
        boolean trace = ran.err().contains("\tat ") || ran.err().contains("Exception");
        boolean silent = ran.exitCode() != ExitCode.DONE && ran.err().isBlank();
        return expected && !trace && !silent;
    }

    private String complaint(int turn, Original original, byte[] spoilt, Path workspace)
            throws IOException {
        Path kept = Files.createTempFile("spoilt-", "-" + original.name);
        Files.write(kept, spoilt);
        Path file = folder.resolve(original.name);
        Ran again = Ran.placeline("--debug", "import", workspace, file, "--dry-run");
        return "turn %d, %s spoilt (kept as %s): exit %d, %s"
                .formatted(turn, original.name, kept, again.exitCode(), again.err());
    }

    private void writeMeta(Original original, Mutator mutator) throws IOException {
        if (original.meta.length == 0) return;
        Path meta = folder.resolve(metaName(original.name));
        boolean spoil = mutator.below(5) == 0;
        Files.write(meta, spoil ? mutator.mutated(original.meta) : original.meta);
    }

    private void addHead(Path file) throws IOException {
        if (file.getFileName().toString().contains(".meta.")) return;
        boolean packed = file.toString().endsWith(".gz");
        byte[] head;
        try (InputStream in = Files.newInputStream(file);
                InputStream text = packed ? new GZIPInputStream(in) : in) {
            head = firstLines(text.readNBytes(1 << 17));
        }
        add(file, packed ? packed(head) : head);
    }

    private void add(Path file, byte[] bytes) throws IOException {
        String name = file.getFileName().toString();
        Path meta = file.resolveSibling(metaName(name));
        boolean hasMeta = !meta.equals(file) && Files.exists(meta);
        originals.add(new Original(name, bytes, hasMeta ? Files.readAllBytes(meta) : new byte[0]));
    }

    private static String metaName(String name) {
        return name.replaceFirst("\\.csv(\\.gz)?$", ".meta.csv");
    }

    private static List<Path> files(String sub) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(sub))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("expected"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] firstLines(byte[] bytes) {
        int lines = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n' && ++lines == HEAD_LINES)
                return java.util.Arrays.copyOf(bytes, at + 1);
        }
        return bytes;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
