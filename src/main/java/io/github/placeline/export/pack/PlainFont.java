package io.github.placeline.export.pack;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.export.BundledFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The bundled font without its table of joined letters. To look for letters to join takes most of
/// the time of a PDF, and a word with joined letters is harder to find and to read aloud.
final class PlainFont {

    /// Where the list of tables begins, and how long an entry is, in a TrueType file.
    private static final int LIST = 12;

    private static final int ENTRY = 16;
    private static final int TAG = 4;

    private PlainFont() {}

    static InputStream of(Weight weight) {
        try (InputStream in = BundledFont.file(weight)) {
            return new ByteArrayInputStream(withoutJoins(in.readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A table with a name that nobody knows is passed over.
    private static byte[] withoutJoins(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(TAG);
        for (int at = LIST; at < LIST + tables * ENTRY; at += ENTRY) {
            if (new String(font, at, TAG, StandardCharsets.US_ASCII).equals("GSUB"))
                System.arraycopy("none".getBytes(StandardCharsets.US_ASCII), 0, font, at, TAG);
        }
        return font;
    }
}
