import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A jar, taken apart by the names of its entries.
record Jar(Path file) {
    static boolean isNative(String entry) {
        return entry.endsWith(".so") || entry.endsWith(".dll") || entry.endsWith(".dylib");
    }

    void copy(Path to, Predicate<String> wanted) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!wanted.test(entry.getName())) continue;
                var copied = new ZipEntry(entry.getName());
                copied.setTime(entry.getTime());
                out.putNextEntry(copied);
                in.transferTo(out);
            }
        }
    }

    /// Copies entries into a folder, by their names alone.
    void unpack(Path folder, Predicate<String> wanted) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!wanted.test(entry.getName())) continue;
                Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
