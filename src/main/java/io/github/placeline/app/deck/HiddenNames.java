package io.github.placeline.app.deck;

import io.github.placeline.chart.slide.SlideContent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A slide that does not say which area it is about, so that a room may guess.
public final class HiddenNames {

    private static final String QUESTION = "Which area is this?";
    private static final String QUESTIONS = "Which areas are these?";

    private HiddenNames() {}

    /// The slide with the question as its headline and no area's name anywhere on it; unchanged
    /// where it names none.
    ///
    /// @param content as it is presented, or as a table
    public static SlideContent hide(SlideFacts facts, SlideContent content) {
        List<String> names = facts.names();
        if (names.isEmpty()) return content;
        SlideContent hidden = content.worded(words -> without(words, names));
        return hidden.headed(names.size() == 1 ? QUESTION : QUESTIONS);
    }

    /// Longer names first, so that no part of one is left.
    private static String without(String words, List<String> names) {
        List<Integer> order =
                IntStream.range(0, names.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(at -> -names.get(at).length()))
                        .toList();
        String left = words;
        for (int at : order) {
            String instead = names.size() == 1 ? "Which area?" : "Area " + (at + 1);
            left = replace(left, names.get(at), instead);
        }
        return left;
    }

    private static String replace(String words, String name, String instead) {
        String low = words.toLowerCase(Locale.UK);
        String wanted = name.toLowerCase(Locale.UK);
        if (wanted.isEmpty() || low.length() != words.length()) return words.replace(name, instead);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
            text.append(words, from, at).append(instead);
            from = at + wanted.length();
        }
        return text.append(words.substring(from)).toString();
    }
}
