package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns of one kind, over all sheets, with what the first rows hold in them.
final class ColumnSample {

    private static final int SHOWN = 5;
    private static final int MOST_DISTINCT = 500;
    private static final int FIRST_DAY = 20_000;
    private static final int LAST_DAY = 60_000;

    private final String kind;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Sense, Integer> counts = new EnumMap<>(Sense.class);
    private final Set<String> distinct = new LinkedHashSet<>();
    private int cells;
    private int areaNumbers;
    private int formulas;
    private int percents;
    private int days;

    ColumnSample(String kind) {
        this.kind = kind;
    }

    void add(Heading heading) {
        if (!headings.contains(heading)) headings.add(heading);
    }

    void see(Cell cell, Senses senses) {
        cells++;
        Sense sense = senses.of(cell);
        counts.merge(sense, 1, Integer::sum);
        if (sense == Sense.BLANK) return;
        if (distinct.size() < MOST_DISTINCT) distinct.add(cell.trimmed());
        if (cell.formula()) formulas++;
        if (cell.kind() == Cell.Kind.PERCENT || cell.text().endsWith("%")) percents++;
        if (senses.isAreaNumber(cell)) areaNumbers++;
        if (sense == Sense.DATE || isDayNumber(cell)) days++;
    }

    private static boolean isDayNumber(Cell cell) {
        String text = cell.trimmed();
        if (!text.matches("\\d{5}")) return false;
        int day = Integer.parseInt(text);
        return day >= FIRST_DAY && day <= LAST_DAY;
    }

    String kind() {
        return kind;
    }

    List<Heading> headings() {
        return headings;
    }

    Heading heading() {
        return headings.getFirst();
    }

    /// What it says besides period, term and area, or all of it where it says nothing else.
    String words() {
        return heading().rest().isEmpty() && heading().period().isEmpty()
                ? heading().text()
                : heading().rest();
    }

    boolean hasPeriod() {
        return !heading().period().isEmpty();
    }

    boolean hasTerm() {
        return !heading().term().isEmpty();
    }

    boolean hasArea() {
        return !heading().area().isEmpty();
    }

    int count(Sense... senses) {
        int count = 0;
        for (Sense sense : senses) count += counts.getOrDefault(sense, 0);
        return count;
    }

    int filled() {
        return cells - count(Sense.BLANK);
    }

    /// Of the filled cells, the share that looks like any of these.
    double share(Sense... senses) {
        return filled() == 0 ? 0 : count(senses) / (double) filled();
    }

    /// Of all cells, the share that holds something.
    double filledShare() {
        return cells == 0 ? 0 : filled() / (double) cells;
    }

    double areaNumberShare() {
        return filled() == 0 ? 0 : areaNumbers / (double) filled();
    }

    double formulaShare() {
        return filled() == 0 ? 0 : formulas / (double) filled();
    }

    double dayShare() {
        return filled() == 0 ? 0 : days / (double) filled();
    }

    /// Whether its figures are shown in per cent; those of one sheet among several are enough.
    boolean isInPercent() {
        return percents > 0 && percents * 4 >= filled();
    }

    Set<String> distinct() {
        return distinct;
    }

    /// The first few different texts.
    List<String> shown() {
        return distinct.stream().limit(SHOWN).toList();
    }
}
