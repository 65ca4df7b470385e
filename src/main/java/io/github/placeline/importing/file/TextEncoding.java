package io.github.placeline.importing.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/// How a text's bytes stand for letters: by its byte order mark, as UTF-8 while it is valid, and as
/// Windows-1252 otherwise.
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    private static final int BUFFER = 64 * 1024;

    private final Charset charset;
    private final int mark;

    TextEncoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /// The encoding by its common name.
    public String words() {
        return charset.name();
    }

    /// The text from its first letter, bytes that are none refused with a
    /// [MalformedInputException]; only [#WINDOWS_1252] takes any byte.
    public Reader read(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        if (this == WINDOWS_1252) return new InputStreamReader(bytes, charset);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// What the first bytes say; UTF-8 where they say nothing.
    static TextEncoding atStartOf(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        if (SourceFile.startsWith(start, 0xef, 0xbb, 0xbf)) return UTF_8_MARKED;
        if (SourceFile.startsWith(start, 0xff, 0xfe)) return UTF_16LE;
        if (SourceFile.startsWith(start, 0xfe, 0xff)) return UTF_16BE;
        return UTF_8;
    }

    /// The encoding of the whole text. Reads all of it unless it starts with a mark.
    public static TextEncoding of(TextPart text) throws IOException {
        try (BufferedInputStream bytes = new BufferedInputStream(text.open(), BUFFER)) {
            TextEncoding encoding = atStartOf(bytes);
            if (encoding != UTF_8) return encoding;
            return isValid(bytes) ? UTF_8 : WINDOWS_1252;
        }
    }

    private static boolean isValid(BufferedInputStream bytes) throws IOException {
        passOverPlain(bytes);
        char[] block = new char[BUFFER];
        try (Reader text = UTF_8.read(bytes)) {
            int count;
            do count = text.read(block);
            while (count >= 0);
            return true;
        } catch (MalformedInputException notUtf8) {
            return false;
        }
    }

    /// Most files are plain letters to their end, which need no decoding to be valid.
    private static void passOverPlain(BufferedInputStream bytes) throws IOException {
        byte[] block = new byte[BUFFER];
        int count;
        do {
            bytes.mark(BUFFER);
            count = bytes.readNBytes(block, 0, BUFFER);
        } while (count > 0 && isPlain(block, count));
        bytes.reset();
    }

    private static boolean isPlain(byte[] block, int count) {
        byte seen = 0;
        for (int at = 0; at < count; at++) seen |= block[at];
        return seen >= 0;
    }
}
