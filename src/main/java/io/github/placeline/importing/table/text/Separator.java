package io.github.placeline.importing.table.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The letter between the cells of a text file.
///
/// @param width how many cells most of its rows have
/// @param named whether the first line names it, as `sep=;` does for a spreadsheet
record Separator(char letter, int width, boolean named) {

    private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=(.)\"?\\R(?s:.*)");

    /// The one that cuts most rows of the sample into equally many cells; of equals the one that
    /// makes more of them. A comma when none cuts anything.
    ///
    /// @param whole whether the sample is the whole text, so that its last row is complete
    static Separator of(String sample, boolean whole) {
        Matcher named = NAMED.matcher(sample);
        if (named.matches()) {
            char letter = named.group(1).charAt(0);
            return new Separator(letter, cut(sample, letter, whole).width(), true);
        }
        Cut best = new Cut(',', 1, 0);
        for (char letter : KNOWN) {
            Cut cut = cut(sample, letter, whole);
            if (cut.width() > 1 && cut.isBetterThan(best)) best = cut;
        }
        return new Separator(best.letter(), best.width(), false);
    }

    String words() {
        return switch (letter) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case '|' -> "pipes";
            case ',' -> "commas";
            default -> "\u201c" + letter + "\u201d";
        };
    }

    /// @param share the share of rows that have this width
    private record Cut(char letter, int width, double share) {
        boolean isBetterThan(Cut other) {
            return share > other.share || (share == other.share && width > other.width);
        }
    }

    private static Cut cut(String sample, char letter, boolean whole) {
        List<Integer> widths = widths(sample, letter);
        if (!whole && widths.size() > 1) widths.removeLast();
        Map<Integer, Integer> counts = new HashMap<>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry ->
                        new Cut(letter, entry.getKey(), entry.getValue() / (double) widths.size()))
                .reduce(new Cut(letter, 1, 0), (a, b) -> b.isBetterThan(a) ? b : a);
    }

    /// Titles and notes have fewer cells than the table between them.
    private static CsvReader.CsvReaderBuilder rows(char letter) {
        return CsvReader.builder()
                .fieldSeparator(letter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static List<Integer> widths(String sample, char letter) {
        List<Integer> widths = new ArrayList<>();
        try {
            for (CsvRecord row : rows(letter).ofCsvRecord(sample)) {
                widths.add(row.getFieldCount());
            }
        } catch (CsvParseException notThisOne) {
            return widths;
        }
        return widths;
    }
}
