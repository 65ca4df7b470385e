package io.github.placeline.importing.ees;

import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.importing.cell.MarkerText;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What one column holds in the rows that are charted.
final class ColumnSurvey {

    static final String TOTAL = "total";

    private final Words words = new Words();
    private final List<Integer> counts = new ArrayList<>();
    private final Map<Integer, Integer> wordOfKey = new HashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private boolean independent;

    /// Counts the cell.
    ///
    /// @param key the number of everything else that names the row
    void see(Cells cells, int column, int key) {
        int word = words.number(cells, column);
        while (counts.size() <= word) counts.add(0);
        counts.set(word, counts.get(word) + 1);
        Integer before = wordOfKey.putIfAbsent(key, word);
        independent |= before != null && before != word;
    }

    /// Notes that this item stands in several groups with different figures.
    void seeGrouped(String item) {
        grouped.add(key(item));
    }

    /// Items, and perhaps the total, whose group must be said to tell their rows apart.
    Set<String> grouped() {
        return grouped;
    }

    /// Whether rows that are alike in everything else differ in this column.
    boolean isIndependent() {
        return independent;
    }

    /// Whether there is a number in it and else only numbers and marks for missing ones.
    boolean isNumeric() {
        boolean anyNumber = false;
        for (int word = 0; word < words.size(); word++) {
            String text = words.word(word);
            boolean number = !Double.isNaN(DecimalText.parse(text));
            if (!number && MarkerText.read(text).isEmpty()) return false;
            anyNumber |= number;
        }
        return anyNumber;
    }

    /// Whether it holds nothing but marks for missing numbers.
    boolean isOnlyMarkers() {
        for (int word = 0; word < words.size(); word++) {
            if (MarkerText.read(words.word(word)).isEmpty()) return false;
        }
        return true;
    }

    /// Its items by their lower-case text, each in the spelling that most rows have; the total and
    /// blanks are no items.
    Map<String, String> items() {
        Map<String, Integer> best = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            String key = key(words.word(word));
            if (key.isEmpty() || key.equals(TOTAL)) continue;
            Integer other = best.get(key);
            if (other == null || counts.get(word) > counts.get(other)) best.put(key, word);
        }
        Map<String, String> items = new HashMap<>();
        best.forEach((key, word) -> items.put(key, words.word(word).strip()));
        return items;
    }

    /// Spellings of one item that differ in capital letters only.
    Set<String> variants() {
        Map<String, Set<String>> spellings = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            String text = words.word(word).strip();
            spellings.computeIfAbsent(key(text), _ -> new HashSet<>()).add(text);
        }
        Set<String> variants = new java.util.TreeSet<>();
        spellings.values().stream().filter(same -> same.size() > 1).forEach(variants::addAll);
        return variants;
    }

    boolean hasTotal() {
        for (int word = 0; word < words.size(); word++) {
            if (key(words.word(word)).equals(TOTAL)) return true;
        }
        return false;
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
