package io.github.placeline.importing.cell;

import io.github.placeline.model.Quality;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words and footnote marks behind a period that say how firm a figure is, taken apart from it.
///
/// @param rest the label without them
record StandingWords(String rest, Quality quality) {

    private static final Map<String, Quality> WORDS =
            Map.ofEntries(
                    Map.entry("p", Quality.PROVISIONAL),
                    Map.entry("prov", Quality.PROVISIONAL),
                    Map.entry("provisional", Quality.PROVISIONAL),
                    Map.entry("r", Quality.REVISED),
                    Map.entry("rev", Quality.REVISED),
                    Map.entry("revised", Quality.REVISED),
                    Map.entry("f", Quality.FINAL),
                    Map.entry("final", Quality.FINAL),
                    Map.entry("ot", Quality.FINAL),
                    Map.entry("outturn", Quality.FINAL));

    private static final Pattern BEHIND =
            Pattern.compile(
                    "(.*?)\\s*(?:[(\\[]\\s*([A-Za-z]+)\\.?\\s*[)\\]]|[\\s,]+(prov|provisional|rev|revised|final|outturn)\\.?|(?<=\\d)([pr]))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTNOTE =
            Pattern.compile("(.*\\d)\\s*(?:[*\u2020\u2021]+|\\[\\d+])");

    static StandingWords of(String text) {
        String label = text.strip();
        Matcher footnote = FOOTNOTE.matcher(label);
        if (footnote.matches()) label = footnote.group(1);
        Matcher behind = BEHIND.matcher(label);
        if (!behind.matches()) return new StandingWords(label, Quality.UNSTATED);
        Quality quality = WORDS.get(word(behind).toLowerCase(java.util.Locale.ROOT));
        return quality == null
                ? new StandingWords(label, Quality.UNSTATED)
                : new StandingWords(behind.group(1), quality);
    }

    /// What a word says of a figure's standing; unstated when it says nothing of it.
    static Quality quality(String word) {
        return WORDS.getOrDefault(
                word.strip().toLowerCase(java.util.Locale.ROOT), Quality.UNSTATED);
    }

    private static String word(Matcher behind) {
        for (int group = 2; group <= behind.groupCount(); group++) {
            String word = behind.group(group);
            if (word != null) return word;
        }
        return "";
    }
}
