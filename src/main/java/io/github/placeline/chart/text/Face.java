package io.github.placeline.chart.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// The advance widths of one TrueType face: what its tables `head`, `hhea`, `hmtx` and `cmap` say.
///
/// Kerning is left out: it moves the end of a label by less than a pixel, nearly always inwards.
/// Tables: OpenType specification 1.9, chapters of the same names.
final class Face {
    /// Letters, punctuation, arrows and mathematical signs all lie below this.
    private static final int KNOWN = 0x2300;

    private static final int CMAP_SEGMENTS = 4;

    private final short[] advances;
    private final int unitsPerEm;

    private Face(short[] advances, int unitsPerEm) {
        this.advances = advances;
        this.unitsPerEm = unitsPerEm;
    }

    static Face read(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the font is missing: " + resource);
            return parse(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Width of `text` at one unit of size. A character that the font does not have counts as wide
    /// as its size.
    double width(String text) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            units += letter < KNOWN ? advances[letter] : unitsPerEm;
        }
        return units / (double) unitsPerEm;
    }

    private static Face parse(ByteBuffer font) {
        int unitsPerEm = font.getShort(table(font, "head") + 18);
        int metrics = Short.toUnsignedInt(font.getShort(table(font, "hhea") + 34));
        int hmtx = table(font, "hmtx");
        short[] advances = new short[KNOWN];
        int map = segments(font);
        for (int letter = 0; letter < KNOWN; letter++) {
            int glyph = Math.min(glyph(font, map, letter), metrics - 1);
            advances[letter] = font.getShort(hmtx + 4 * glyph);
        }
        return new Face(advances, unitsPerEm);
    }

    private static int table(ByteBuffer font, String name) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (isTag(font, entry, name)) return font.getInt(entry + 8);
        }
        throw new IllegalStateException("the font has no table " + name);
    }

    private static boolean isTag(ByteBuffer font, int at, String name) {
        for (int i = 0; i < 4; i++) {
            if (font.get(at + i) != name.charAt(i)) return false;
        }
        return true;
    }

    private static int segments(ByteBuffer font) {
        int cmap = table(font, "cmap");
        int encodings = font.getShort(cmap + 2);
        for (int i = 0; i < encodings; i++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(at) == CMAP_SEGMENTS) return at;
        }
        throw new IllegalStateException("the font has no character map of format 4");
    }

    private static int glyph(ByteBuffer font, int map, int letter) {
        int twiceCount = font.getShort(map + 6);
        int ends = map + 14;
        int starts = ends + twiceCount + 2;
        int deltas = starts + twiceCount;
        int offsets = deltas + twiceCount;
        for (int i = 0; i < twiceCount; i += 2) {
            if (letter > unsigned(font, ends + i)) continue;
            int start = unsigned(font, starts + i);
            if (letter < start) return 0;
            int delta = font.getShort(deltas + i);
            int offset = unsigned(font, offsets + i);
            if (offset == 0) return (letter + delta) & 0xFFFF;
            int glyph = unsigned(font, offsets + i + offset + 2 * (letter - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    private static int unsigned(ByteBuffer font, int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
