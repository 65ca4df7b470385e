package io.github.placeline.app;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How alike two names are, whatever their case, spaces and punctuation.
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SUGGESTIONS = 3;

    private Spelling() {}

    /// The name without what people spell differently: case, accents, "&", punctuation, spaces.
    static String plain(String name) {
        String letters =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = letters.replace("'", "").replace("’", "").replace("&", " and ");
        return PUNCTUATION.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// The few names most like `asked`, the nearest first; none when nothing is near.
    static List<String> nearest(String asked, Stream<String> names) {
        String wanted = plain(asked);
        int reach = Math.max(2, wanted.length() / 3);
        record Near(String name, int distance) {}
        return names.distinct()
                .map(name -> new Near(name, distance(wanted, plain(name))))
                .filter(near -> near.distance() <= reach)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .limit(SUGGESTIONS)
                .toList();
    }

    /// " Did you mean A, B or C?", or `otherwise` when there is nothing to suggest.
    static String suggestion(List<String> names, String otherwise) {
        if (names.isEmpty()) return " " + otherwise;
        String last = names.getLast();
        if (names.size() == 1) return " Did you mean " + last + "?";
        return " Did you mean "
                + String.join(", ", names.subList(0, names.size() - 1))
                + " or "
                + last
                + "?";
    }

    /// Letters to add, drop or change (Levenshtein 1966); 1 where one name begins or holds the
    /// other.
    private static int distance(String a, String b) {
        if (a.length() >= 3 && b.length() >= 3 && (a.contains(b) || b.contains(a))) return 1;
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
