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

    private static final Pattern STYLE =
            Pattern.compile(
                    "\\b(?:london borough of|royal borough of|metropolitan borough of|borough of|lb of|rb of|lb|rb|mbc|mdc|cc|dc|bc|city council|county council|borough council|district council|metropolitan council|unitary council|unitary authority|council|local authority|la)\\b|^county(?: of)?\\b|\\b(?:county|city|borough)$");

    private Names() {}

    /// The name's letters and digits alone.
    static String letters(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
        letters = ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        letters = APOSTROPHES.matcher(letters).replaceAll("").replace("&", " and ");
        return NO_LETTERS.matcher(letters).replaceAll(" ").strip();
    }

    static String plain(String name) {
        String letters = letters(name);
        String kept = LEFT_OUT.matcher(letters).replaceAll(" ").strip();
        kept = NO_LETTERS.matcher(kept).replaceAll(" ");
        return kept.isEmpty() ? letters : kept;
    }

    /// The name without what officers write around it: "Leeds City Council", "London Borough of
    /// Hackney", "County Durham".
    static String withoutStyle(String name) {
        String plain = plain(name);
        String bare = STYLE.matcher(plain).replaceAll(" ").strip();
        return NO_LETTERS.matcher(bare).replaceAll(" ");
    }
}
