package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Letters;
import java.util.regex.Pattern;

/// Footnote marks behind labels: `2019/20*`, `Derby [2]`, `Leeds (note 3)`, `Kent²`.
public final class Marks {

    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)\\s*(?:[*\u2020\u2021\u00b9\u00b2\u00b3\u2070-\u2079]+|\\[(?:\\d{1,2}|[a-z]|notes?"
                            + " ?\\d{1,2})]|\\(notes? ?\\d{1,2}\\))$");

    private Marks() {}

    /// The label on one line without the marks behind it; a label that is nothing but a mark stays.
    public static String off(String text) {
        String label = Letters.onOneLine(text);
        String bare = BEHIND.matcher(label).replaceFirst("");
        return bare.isEmpty() ? label : Letters.trim(bare);
    }
}
