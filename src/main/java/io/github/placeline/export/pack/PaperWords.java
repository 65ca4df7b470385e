package io.github.placeline.export.pack;

import io.github.placeline.export.BundledFont;
import java.text.Normalizer;
import java.util.Locale;

/// Words as the bundled font can print them. A letter that it lacks would be left out or printed as
/// an empty box; its name is printed instead: "[party popper]".
final class PaperWords {

    /// Between an earlier and a later figure.
    private static final int ARROW = 0x2192;

    private static final int TEXT_VARIANT = 0xFE0E;
    private static final int PICTURE_VARIANT = 0xFE0F;

    private PaperWords() {}

    static String of(String words) {
        // Most words need nothing done.
        if (words.chars().allMatch(letter -> letter < 0x7F)) return words;
        StringBuilder printed = new StringBuilder(words.length() + 16);
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> append(point, printed));
        return printed.toString();
    }

    private static void append(int point, StringBuilder printed) {
        if (isUnseen(point)) return;
        if (Character.isWhitespace(point) || BundledFont.shows(point)) {
            printed.appendCodePoint(point);
            return;
        }
        if (point == ARROW) {
            printed.append("to");
            return;
        }
        String name = Character.getName(point);
        printed.append('[')
                .append(name == null ? "sign" : name.toLowerCase(Locale.ROOT))
                .append(']');
    }

    /// Joins others or chooses how they look, and has no look of its own.
    private static boolean isUnseen(int point) {
        return point == TEXT_VARIANT
                || point == PICTURE_VARIANT
                || Character.getType(point) == Character.FORMAT
                || (Character.isISOControl(point) && !Character.isWhitespace(point));
    }
}
