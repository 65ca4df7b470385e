package io.github.placeline.importing.file;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that somebody wants to import, with the texts in it: one for a plain or gzip file, one an
/// entry for a zip.
///
/// @param bytes its size on disk
/// @param texts in the order of the archive
public record SourceFile(Path path, long bytes, List<TextPart> texts) {

    private static final int HEAD = 8 * 1024;

    public SourceFile {
        texts = List.copyOf(texts);
    }

    /// A file that is no text and holds none, such as a workbook.
    public static SourceFile whole(Path path) {
        return new SourceFile(path, size(path), List.of());
    }

    /// What is said when a file is not what it was a moment ago.
    public static Refusal changed(Path path) {
        return Refusal.ofWorld(
                path + " changed while it was read. Import it again when nobody is writing it.");
    }

    /// @throws Refusal when it is missing, a folder, empty or unreadable
    public static void refuseNone(Path path) {
        if (!Files.exists(path)) {
            throw Refusal.ofWorld("There is no file " + path + ". Check its name and folder.");
        }
        if (Files.isDirectory(path)) {
            throw Refusal.ofInput(path + " is a folder. Choose the files in it instead.");
        }
        byte[] head = head(path);
        if (head.length == 0)
            throw Refusal.ofInput(path + " is empty, so there is nothing to import.");
    }

    /// Looks at the file without reading all of it.
    ///
    /// @throws Refusal when it is missing, a folder, empty, unreadable, or plainly no table
    public static SourceFile of(Path path) {
        refuseNone(path);
        byte[] head = head(path);
        long bytes = size(path);
        if (startsWith(head, 0x1f, 0x8b)) {
            return new SourceFile(path, bytes, List.of(new GzipText(path, bytes)));
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return new SourceFile(path, bytes, ZipTexts.of(path));
        }
        NotText.refuse(path.toString(), head);
        return new SourceFile(path, bytes, List.of(new PlainText(path)));
    }

    /// What all names of one data set share: the file name without `.gz`, `.zip`, `.csv`, `.txt`.
    public static String stem(String fileName) {
        String stem =
                fileName.substring(
                        Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        for (String ending : List.of(".gz", ".zip", ".csv", ".txt", ".tsv")) {
            if (stem.toLowerCase(java.util.Locale.ROOT).endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /// Other files in the same folder whose name starts with `start`, by name.
    public List<Path> besideStartingWith(String start) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> !file.getFileName().equals(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException unlisted) {
            return List.of();
        }
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xff) != start[at]) return false;
        }
        return true;
    }

    private static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        } catch (IOException failed) {
            throw unreadable(path, failed);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException failed) {
            throw unreadable(path, failed);
        }
    }

    static Refusal unreadable(Path path, IOException failed) {
        return Refusal.ofWorld(
                path
                        + " could not be read. Check that you may open it and that its disk is still there.",
                failed);
    }
}
