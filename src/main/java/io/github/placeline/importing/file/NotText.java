package io.github.placeline.importing.file;

import static io.github.placeline.importing.file.SourceFile.startsWith;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// Knows files that are no tables by how they start, and says what they are.
public final class NotText {

    private static final int HEAD = 8 * 1024;

    private NotText() {}

    /// Looks at how the unpacked text starts.
    ///
    /// @throws Refusal when its bytes are those of something else than text
    /// @throws IOException when it cannot be read
    public static void refuse(TextPart text) throws IOException {
        try (InputStream in = text.open()) {
            refuse(text.name(), in.readNBytes(HEAD));
        }
    }

    static void refuse(String file, byte[] head) {
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw Refusal.ofInput(
                    file + " is a PDF. Placeline reads tables: download the data as CSV instead.");
        }
        if (new String(head, ISO_8859_1).startsWith("SQLite format 3\0")) {
            throw Refusal.ofInput(
                    file
                            + " is a workspace or another database, not a table. Open it instead of importing it.");
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw workbook(file);
        String start = new String(head, ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")) {
            throw Refusal.ofInput(
                    file + " is a web page or XML, not a table. Download the data as CSV instead.");
        }
        if (!isUtf16(head) && hasZeroByte(head)) {
            throw Refusal.ofInput(
                    file + " is not text, so there is no table in it to read. Choose a CSV file.");
        }
    }

    static Refusal workbook(String file) {
        return Refusal.ofInput(
                file
                        + " is a workbook or another office document, which this version does not read yet. Save the sheet as CSV, then import that.");
    }

    private static boolean isUtf16(byte[] head) {
        return startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff);
    }

    private static boolean hasZeroByte(byte[] head) {
        for (byte b : head) if (b == 0) return true;
        return false;
    }
}
