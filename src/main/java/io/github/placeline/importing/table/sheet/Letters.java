package io.github.placeline.importing.table.sheet;

import java.util.regex.Pattern;

/// What cannot be seen in a text.
public final class Letters {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    private Letters() {}

    /// The text without spaces of any kind, byte order marks and marks of direction around it.
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.charAt(from))) from++;
        while (to > from && isUnseen(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /// The text on one line, with one space where it has several or a line break.
    public static String onOneLine(String text) {
        return GAPS.matcher(trim(text)).replaceAll(" ");
    }

    private static boolean isUnseen(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter);
    }
}
