package io.github.placeline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Spoils files the way bad disks, broken downloads, hurried people and malice do. The same seed
/// spoils them in the same way.
final class Mutator {

    private static final byte[][] NASTY = {
        {0},
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
        "\"".getBytes(StandardCharsets.UTF_8),
        "\r".getBytes(StandardCharsets.UTF_8),
        "\n\n".getBytes(StandardCharsets.UTF_8),
        ",".getBytes(StandardCharsets.UTF_8),
        ";".getBytes(StandardCharsets.UTF_8),
        "\t".getBytes(StandardCharsets.UTF_8),
        "=1+1".getBytes(StandardCharsets.UTF_8),
        "99999999999999999999".getBytes(StandardCharsets.UTF_8),
        "-1e400".getBytes(StandardCharsets.UTF_8),
        "NaN".getBytes(StandardCharsets.UTF_8),
        "0001-13-45".getBytes(StandardCharsets.UTF_8),
        "202425".getBytes(StandardCharsets.UTF_8),
        "\u202eevil\u200f".getBytes(StandardCharsets.UTF_8),
        "'; DROP TABLE area; --".getBytes(StandardCharsets.UTF_8),
        "E92000001".getBytes(StandardCharsets.UTF_8),
        "%".getBytes(StandardCharsets.UTF_8),
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>".getBytes(StandardCharsets.UTF_8),
    };

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// The file with one to four things done to it.
    byte[] mutated(byte[] file) {
        byte[] bytes = file;
        for (int times = 1 + random.nextInt(4); times > 0; times--) bytes = once(bytes);
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length < 4) return bytes;
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> Arrays.copyOfRange(bytes, from, bytes.length);
            case 2 -> joined(bytes, 0, from, bytes, to, bytes.length);
            case 3 -> inserted(bytes, from, Arrays.copyOfRange(bytes, from, to));
            case 4 -> inserted(bytes, from, NASTY[random.nextInt(NASTY.length)]);
            case 5 -> withNoise(bytes, from, to);
            case 6 -> withOneByte(bytes, from, (byte) random.nextInt(256));
            case 7 -> withSwapped(bytes, ",;\t|\"\n0.".charAt(random.nextInt(8)));
            default -> withoutLine(bytes, from);
        };
    }

    private byte[] withNoise(byte[] bytes, int from, int to) {
        byte[] noisy = bytes.clone();
        for (int at = from; at < to; at++) noisy[at] = (byte) random.nextInt(256);
        return noisy;
    }

    private static byte[] withOneByte(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    /// Every second one of these letters becomes another.
    private byte[] withSwapped(byte[] bytes, char letter) {
        byte[] changed = bytes.clone();
        byte other = (byte) ",;\t|\"\n 9".charAt(random.nextInt(8));
        boolean second = false;
        for (int at = 0; at < changed.length; at++) {
            if (changed[at] != letter) continue;
            if (second) changed[at] = other;
            second = !second;
        }
        return changed;
    }

    private static byte[] withoutLine(byte[] bytes, int within) {
        int from = within;
        while (from > 0 && bytes[from - 1] != '\n') from--;
        int to = within;
        while (to < bytes.length && bytes[to] != '\n') to++;
        return joined(bytes, 0, from, bytes, Math.min(bytes.length, to + 1), bytes.length);
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] joined(
            byte[] head, int headFrom, int headTo, byte[] tail, int tailFrom, int tailTo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head, headFrom, headTo - headFrom);
        out.write(tail, tailFrom, tailTo - tailFrom);
        return out.toByteArray();
    }
}
