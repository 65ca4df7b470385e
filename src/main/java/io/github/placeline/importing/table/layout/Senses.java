package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.importing.cell.FigureText;
import io.github.placeline.importing.cell.MarkerText;
import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.model.YearType;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells what cells look like; each text is looked at once.
final class Senses {

    private static final int LONGEST = 200;
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TERM =
            Pattern.compile("(?i)(?:autumn(?: (?:and|&) spring)?|spring|summer)(?: terms?)?");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})(?: .*)?|\\d{4}-\\d\\d-\\d\\d(?:"
                            + " .*)?");
    private static final Pattern AREA_CODE = Pattern.compile("[EWSNKJ]\\d{8}");

    private final Vocabulary vocabulary;
    private final Map<String, Sense> known = new HashMap<>();

    Senses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Sense of(Cell cell) {
        return switch (cell.kind()) {
            case BLANK -> Sense.BLANK;
            case ERROR, NO_RESULT -> Sense.MARKER;
            case PERCENT -> Sense.NUMBER;
            case NUMBER -> BARE_YEAR.matcher(cell.text()).matches() ? Sense.YEAR : Sense.NUMBER;
            case DATE -> date(cell.text());
            case TEXT -> of(Marks.off(cell.text()));
        };
    }

    /// A date shown as a month or a year is a period.
    private static Sense date(String text) {
        if (BARE_YEAR.matcher(text).matches()) return Sense.YEAR;
        return DATE.matcher(text).matches() ? Sense.DATE : Sense.PERIOD;
    }

    Sense of(String text) {
        if (text.length() > LONGEST) return Sense.TEXT;
        return known.computeIfAbsent(text, this::look);
    }

    private Sense look(String text) {
        if (text.isEmpty()) return Sense.BLANK;
        if (BARE_YEAR.matcher(text).matches()) return Sense.YEAR;
        if (DATE.matcher(text).matches()) return Sense.DATE;
        if (TERM.matcher(text).matches()) return Sense.TERM;
        if (PeriodText.read(text, YearType.UNKNOWN).isPresent()) return Sense.PERIOD;
        if (FigureText.read(text, DecimalMark.POINT).isPresent()
                || FigureText.read(text, DecimalMark.COMMA).isPresent()) return Sense.NUMBER;
        if (MarkerText.read(text).isPresent()) return Sense.MARKER;
        if (AREA_CODE.matcher(text).matches()) return Sense.AREA_CODE;
        return vocabulary.isArea(text) ? Sense.AREA : Sense.TEXT;
    }

    boolean isAreaNumber(Cell cell) {
        String text = cell.trimmed();
        return text.matches("\\d{3}") && vocabulary.isAreaNumber(Integer.parseInt(text));
    }
}
