package io.github.placeline.importing.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands above a column.
///
/// @param text its rows joined by ` / `
/// @param kind the text with `{period}`, `{term}` and `{area}` in the place of such words, by which
///   columns of the same kind are known
/// @param period the period in it, or empty
/// @param term the term in it, or empty
/// @param area the area in it, or empty
/// @param rest what else it says, or empty
public record Heading(
        String text, String kind, String period, String term, String area, String rest) {

    static final String JOINT = " / ";

    /// The heading of these rows, the upper first.
    static Heading of(List<String> rows, int column, Senses senses) {
        List<String> parts = new ArrayList<>();
        for (String row : rows) {
            String part = Marks.off(row);
            if (!part.isEmpty() && !parts.contains(part)) parts.add(part);
        }
        if (parts.isEmpty()) {
            String place = "column " + letters(column);
            return new Heading(place, "(" + place + ")", "", "", "", "");
        }
        List<String> kinds = new ArrayList<>();
        List<String> rests = new ArrayList<>();
        String period = "";
        String term = "";
        String area = "";
        for (String part : parts) {
            switch (senses.of(part)) {
                case YEAR, PERIOD -> {
                    kinds.add(period.isEmpty() ? "{period}" : part);
                    if (period.isEmpty()) period = part;
                    else rests.add(part);
                }
                case TERM -> {
                    kinds.add("{term}");
                    term = part;
                }
                case AREA -> {
                    kinds.add("{area}");
                    area = part;
                }
                case BLANK, NUMBER, MARKER, DATE, AREA_CODE, TEXT -> {
                    Optional<PeriodInText> found =
                            period.isEmpty() ? PeriodInText.find(part) : Optional.empty();
                    if (found.isPresent()) {
                        PeriodInText inText = found.get();
                        period = inText.period();
                        kinds.add(inText.before() + "{period}" + inText.after());
                        if (!inText.rest().isEmpty()) rests.add(inText.rest());
                    } else {
                        kinds.add(part);
                        rests.add(part);
                    }
                }
            }
        }
        return new Heading(
                String.join(JOINT, parts),
                String.join(JOINT, kinds),
                period,
                term,
                area,
                String.join(", ", rests));
    }

    /// The same kind of heading once more in a sheet.
    Heading repeated(int time) {
        String mark = " (" + time + ")";
        return new Heading(text + mark, kind + mark, period, term, area, rest + mark);
    }

    /// The column as a spreadsheet names it: 0 is A, 26 is AA.
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
