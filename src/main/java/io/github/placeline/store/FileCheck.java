package io.github.placeline.store;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Looks at the first bytes of a file to tell whether it is a workspace, before SQLite touches it.
///
/// Offsets are those of the SQLite file format, section 1.3 (sqlite.org/fileformat2.html).
final class FileCheck {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION_OFFSET = 60;
    private static final int APPLICATION_ID_OFFSET = 68;

    private FileCheck() {}

    /// The schema version of a workspace.
    ///
    /// @throws Refusal when it is missing, unreadable, not a workspace, or newer than this program
    static int versionOf(Path file) {
        if (Files.isDirectory(file)) {
            throw Refusal.ofInput(
                    file
                            + " is a folder. Name the workspace file in it, which ends in .placeline.");
        }
        if (!Files.exists(file)) {
            throw Refusal.ofWorld(
                    "There is no file "
                            + file
                            + ". Check the name, or make a workspace with: placeline new "
                            + file);
        }
        byte[] header = header(file);
        if (header.length < HEADER || !Arrays.equals(Arrays.copyOf(header, MAGIC.length), MAGIC)) {
            throw notOurs(file);
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        if (fields.getInt(APPLICATION_ID_OFFSET) != Schema.APPLICATION_ID) throw notOurs(file);
        int version = fields.getInt(USER_VERSION_OFFSET);
        if (version > Schema.VERSION) {
            throw Refusal.ofInput(
                    file
                            + " was made by a newer Placeline. Install that version to open it; the file was"
                            + " left as it is.");
        }
        return version;
    }

    private static byte[] header(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        } catch (IOException failed) {
            throw Refusal.ofWorld(file + " could not be read. Check that you may open it.", failed);
        }
    }

    private static Refusal notOurs(Path file) {
        return Refusal.ofInput(
                file
                        + " is not a Placeline workspace. Open a file that ends in .placeline, or import this"
                        + " one into a workspace.");
    }
}
