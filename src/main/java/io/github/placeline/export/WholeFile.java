package io.github.placeline.export;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: under a passing name first, which then takes the place of the
/// wanted one.
public final class WholeFile {

    private WholeFile() {}

    /// What a file holds.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes text as UTF-8.
    ///
    /// @throws Refusal when the file cannot be written; what was there is left as it was
    public static void write(Path file, String text) {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Writes what `content` writes.
    ///
    /// @throws Refusal when the file cannot be written; what was there is left as it was
    public static void write(Path file, Content content) {
        make(
                file,
                passing -> {
                    try (OutputStream out = Files.newOutputStream(passing)) {
                        content.writeTo(out);
                    }
                });
    }

    /// Makes a file from nothing.
    @FunctionalInterface
    public interface Making {
        void make(Path passing) throws IOException;
    }

    /// Lets a file be made under a passing name.
    ///
    /// @throws Refusal when the file cannot be written; what was there is left as it was
    public static void make(Path file, Making making) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null)
            throw Refusal.ofWorld(file + " is a folder. Give the name of a file in it.");
        // A file can be replaced in a folder that may be written to, even one that is to stay as it
        // is.
        if (Files.exists(file) && !Files.isWritable(file))
            throw Refusal.ofWorld(
                    file + " may not be changed. Choose another name, or allow changes to it.");
        if (!Files.isDirectory(folder))
            throw Refusal.ofWorld(
                    "There is no folder " + folder + ". Make it first, or choose another.");
        try {
            Path passing =
                    folder.resolve(
                            "."
                                    + file.getFileName()
                                    + "."
                                    + ProcessHandle.current().pid()
                                    + ".new");
            try {
                Files.deleteIfExists(passing);
                making.make(passing);
                Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(passing);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw Refusal.ofWorld(
                    file
                            + " could not be written. Check that you may write there, that the disk has room, and that no other program has the file open.",
                    failed);
        }
    }
}
