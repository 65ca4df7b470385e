package io.github.placeline.importing.ees;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A first walk through a tidy file: which levels, which times, what the columns hold that nobody
/// has described, and which groups are needed to tell rows apart.
final class EesSurvey {

    private final EesHeader header;
    private final Map<String, Long> levels = new TreeMap<>();
    private final Map<Integer, ColumnSurvey> columns = new LinkedHashMap<>();
    private final Map<Integer, Words> keyWords = new LinkedHashMap<>();
    private final Combinations keys = new Combinations();
    private final GroupSurvey groups;
    private boolean onlyBareYears = true;
    private boolean anyBareYear;
    private long charted;
    private long unknown;

    private EesSurvey(EesHeader header, EesColumns wanted) {
        this.header = header;
        for (int column = 0; column < header.header().size(); column++) {
            if (header.isShared(column) || wanted.isStatedFilter(column))
                keyWords.put(column, new Words());
        }
        for (int column : header.own()) {
            if (wanted.isOpen(column)) columns.put(column, new ColumnSurvey());
        }
        groups = new GroupSurvey(wanted, columns);
    }

    static EesSurvey of(CsvFile file, EesHeader header, EesColumns wanted, Progress progress) {
        EesSurvey survey = new EesSurvey(header, wanted);
        long rows = 0;
        while (file.hasNext()) {
            Cells cells = file.next();
            if (rows++ % 4096 == 0) file.report(progress);
            if (cells.count() == header.header().size()) survey.see(cells);
        }
        return survey;
    }

    private void see(Cells cells) {
        String word = cells.trimmed(header.level());
        EesLevel level = EesLevel.of(word);
        levels.merge(word, 1L, Long::sum);
        if (level == EesLevel.UNKNOWN) unknown++;
        if (!level.isCharted()) return;
        charted++;
        if (EesTime.isBareYear(cells.text(header.time()), cells.text(header.identifier())))
            anyBareYear = true;
        else onlyBareYears = false;
        int key = Combinations.NONE;
        for (Map.Entry<Integer, Words> part : keyWords.entrySet()) {
            key = keys.with(key, part.getValue().number(cells, part.getKey()));
        }
        for (Map.Entry<Integer, ColumnSurvey> column : columns.entrySet()) {
            column.getValue().see(cells, column.getKey(), key);
        }
        groups.see(cells, key);
    }

    /// What the column holds; it must not be a stated indicator.
    ColumnSurvey column(int column) {
        ColumnSurvey survey = columns.get(column);
        if (survey == null)
            throw new IllegalArgumentException("not surveyed: " + header.name(column));
        return survey;
    }

    /// Whether every year of two halves is written by the one in which it ends.
    boolean hasBareYears() {
        return anyBareYear && onlyBareYears;
    }

    private long rowsAt(EesLevel level) {
        return levels.entrySet().stream()
                .filter(entry -> EesLevel.of(entry.getKey()) == level)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// "School (235,050 rows), Ward (12 rows)", of the levels that are left out.
    String leftOut() {
        return levels.entrySet().stream()
                .filter(entry -> EesLevel.of(entry.getKey()) == EesLevel.LEFT_OUT)
                .map(entry -> "%s (%,d rows)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    void refuseNothingToChart(String file) {
        if (charted + unknown > 0) return;
        String found = leftOut();
        throw Refusal.ofInput(
                found.isEmpty()
                        ? file + " has a header but no rows, so there is nothing to chart."
                        : "%s has nothing to chart: its rows are at the level %s. Placeline charts National, Regional and Local authority."
                                .formatted(file, found));
    }

    void refuseUnnamedAreas(String file) {
        boolean noRegions =
                rowsAt(EesLevel.REGIONAL) > 0 && header.regionCode() < 0 && header.regionName() < 0;
        boolean noAuthorities =
                rowsAt(EesLevel.LOCAL_AUTHORITY) > 0
                        && header.authorityCode() < 0
                        && header.authorityNumber() < 0
                        && header.authorityName() < 0;
        if (!noRegions && !noAuthorities) return;
        String missing =
                (noRegions ? "region_code, region_name" : "")
                        + (noRegions && noAuthorities ? ", " : "")
                        + (noAuthorities ? "new_la_code, old_la_code, la_name" : "");
        throw Refusal.ofInput(
                "%s does not say which areas its rows are about: the columns %s are missing."
                        .formatted(file, missing));
    }
}
