package io.github.placeline.importing.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: without case, accents, punctuation and the words that some files
/// leave out.
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`.]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEFT_OUT = Pattern.compile("\\b(city of|county of|the)\\b");

    private Names() {}

    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
        letters = ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        letters = APOSTROPHES.matcher(letters).replaceAll("").replace("&", " and ");
        letters = NO_LETTERS.matcher(letters).replaceAll(" ").strip();
        String kept = LEFT_OUT.matcher(letters).replaceAll(" ").strip();
        kept = NO_LETTERS.matcher(kept).replaceAll(" ");
        return kept.isEmpty() ? letters : kept;
    }
}
