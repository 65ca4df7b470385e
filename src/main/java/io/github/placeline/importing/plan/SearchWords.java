package io.github.placeline.importing.plan;

import io.github.placeline.store.Incoming;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// Words looked for in the rows of a file: each word's areas, indicators, breakdowns and periods
/// are found once, so that a row is told by its numbers alone.
final class SearchWords {

    private final Incoming incoming;
    private final List<Word> words;

    private record Word(
            String text,
            int line,
            BitSet areas,
            BitSet indicators,
            BitSet breakdowns,
            BitSet labels) {}

    /// @param indicatorNames by the indicator's number in the file
    SearchWords(Incoming incoming, IntFunction<String> indicatorNames, String words) {
        this.incoming = incoming;
        this.words =
                Arrays.stream(words.toLowerCase(Locale.UK).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word(incoming, indicatorNames, word))
                        .toList();
    }

    private static Word word(Incoming incoming, IntFunction<String> indicatorNames, String word) {
        String digits = word.replace(",", "");
        return new Word(
                word,
                digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1,
                matching(incoming.areas().size(), area -> incoming.areas().at(area).name(), word),
                matching(incoming.indicators().size(), indicatorNames, word),
                matching(
                        incoming.breakdowns().size(),
                        breakdown -> incoming.breakdowns().at(breakdown).text(),
                        word),
                matching(incoming.labels().size(), label -> incoming.labels().at(label), word));
    }

    private static BitSet matching(int size, IntFunction<String> text, String word) {
        BitSet matching = new BitSet();
        for (int number = 0; number < size; number++)
            if (text.apply(number).toLowerCase(Locale.UK).contains(word)) matching.set(number);
        return matching;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether every word stands in the row or in the reason given for it.
    boolean fit(int row, String why) {
        for (Word word : words) if (!fits(word, row) && !isIn(word, why)) return false;
        return true;
    }

    private boolean fits(Word word, int row) {
        int series = incoming.readings().series(row);
        return word.line() == incoming.readings().line(row)
                || word.areas().get(incoming.series().area(series))
                || word.indicators().get(incoming.series().indicator(series))
                || word.breakdowns().get(incoming.series().breakdown(series))
                || word.labels().get(incoming.readings().label(row));
    }

    /// Whether every word stands in a row that was not read.
    boolean fit(HeldBackRow row) {
        HeldBackRow.AsGiven seen = row.seen();
        String text =
                String.join(
                        " ", seen.indicator(), seen.area(), seen.period(), seen.value(), row.why());
        for (Word word : words) if (word.line() != row.line() && !isIn(word, text)) return false;
        return true;
    }

    private static boolean isIn(Word word, String text) {
        return !text.isEmpty() && text.toLowerCase(Locale.UK).contains(word.text());
    }
}
