package io.github.placeline.importing.lait;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.cell.UnitWords;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Figures;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.HeldBackRow.AsGiven;
import io.github.placeline.importing.plan.ReadPeriod;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the long file of the Local Authority Interactive Tool: one reading a row, with the
/// measure's key (`Short Desc`), the period, and the area by name and number.
public final class LaitLong {

    /// The columns by which such a file is known.
    public static final List<String> COLUMNS =
            List.of("Short Desc", "Years", "LA and Regions", "Values", "LA Number");

    private static final int ROWS_A_REPORT = 1 << 13;

    private final CsvFile file;
    private final Header header;
    private final Findings findings;
    private final Incoming incoming = new Incoming();
    private final Words measures = new Words();
    private final Words years = new Words();
    private final BitSet titled = new BitSet();
    private final Map<Integer, String> titleOf = new HashMap<>();
    private final MeasurePeriods periods;
    private final LaitAreas areas;
    private final Figures figures;
    private final int everybody = incoming.breakdowns().of(Breakdown.TOTAL);
    private long rows;

    /// @param yearTypes how bare years are read, by measure
    public LaitLong(
            CsvFile file, AreaMatcher matcher, Map<String, YearType> yearTypes, Findings findings) {
        this.file = file;
        this.header = file.header();
        this.findings = findings;
        this.periods =
                new MeasurePeriods(
                        incoming,
                        measure ->
                                yearTypes.getOrDefault(
                                        incoming.indicators().at(measure), YearType.UNKNOWN),
                        years::word);
        this.areas = new LaitAreas(matcher, incoming, findings);
        this.figures = new Figures(incoming, findings);
    }

    public Content read(Progress progress) {
        int measureCell = header.find("Short Desc");
        int yearsCell = header.find("Years");
        int nameCell = header.find("LA and Regions");
        int valueCell = header.find("Values");
        int numberCell = header.find("LA Number");
        int titleCell = header.find("Data item");
        while (file.hasNext()) {
            Cells cells = file.next();
            if (rows++ % ROWS_A_REPORT == 0) file.report(progress);
            if (cells.count() != header.size()) {
                refuseRow(cells);
                continue;
            }
            int measure = measure(cells, measureCell);
            if (titleCell >= 0) title(cells, titleCell, measure);
            int area = areas.of(cells, numberCell, nameCell);
            ReadPeriod period = periods.of(measure, years.number(cells, yearsCell));
            if (area == LaitAreas.NOT_FOUND) {
                Cause why = areas.why();
                findings.holdBack(
                        cells.line(),
                        nameCell + 1,
                        1,
                        why.words(),
                        why,
                        new AsGiven(
                                incoming.indicators().at(measure),
                                cells.trimmed(nameCell),
                                cells.trimmed(yearsCell),
                                cells.trimmed(valueCell)));
            } else if (!period.isReadable()) {
                holdBackPeriod(cells, yearsCell, valueCell, measure, area);
            } else {
                int series = incoming.series().of(measure, everybody, area);
                figures.take(cells, valueCell, "Values", series, period);
            }
        }
        figures.warnOfBlanks();
        return new Content(incoming, definitions(), rows, findings, columns());
    }

    private List<ColumnReading> columns() {
        return header.names().stream().map(this::column).toList();
    }

    private ColumnReading column(String name) {
        return switch (name) {
            case "Short Desc" ->
                    new ColumnReading(
                            name,
                            "Indicator",
                            counted(incoming.indicators().size(), "indicator", "indicators"));
            case "Data item" -> new ColumnReading(name, "Indicator’s title", "");
            case "Years" ->
                    new ColumnReading(
                            name,
                            "Period",
                            counted(incoming.labels().size(), "spelling", "spellings"));
            case "LA and Regions" ->
                    new ColumnReading(
                            name,
                            "Area",
                            counted(incoming.areas().size(), "area", "areas") + " matched");
            case "LA Number" -> new ColumnReading(name, "Area’s number", "");
            case "Values" ->
                    new ColumnReading(
                            name,
                            "Value",
                            counted(incoming.readings().size(), "reading", "readings"));
            default -> new ColumnReading(name, "Not used", "");
        };
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }

    private int measure(Cells cells, int cell) {
        int word = measures.number(cells, cell);
        return word < incoming.indicators().size()
                ? word
                : incoming.indicators().of(measures.word(word));
    }

    /// The title stands on some rows only; the first one is taken.
    private void title(Cells cells, int cell, int measure) {
        if (titled.get(measure) || cells.start(cell) == cells.end(cell)) return;
        titled.set(measure);
        titleOf.put(measure, cells.text(cell));
    }

    private void refuseRow(Cells cells) {
        findings.holdBack(
                cells.line(),
                0,
                1,
                "The row has %d cells, but the header has %d."
                        .formatted(cells.count(), header.size()));
    }

    private void holdBackPeriod(Cells cells, int yearsCell, int valueCell, int measure, int area) {
        AsGiven seen =
                new AsGiven(
                        incoming.indicators().at(measure),
                        incoming.areas().at(area).name(),
                        cells.trimmed(yearsCell),
                        cells.trimmed(valueCell));
        String why = "“%s” is not a period that can be read".formatted(seen.period());
        findings.holdBack(
                cells.line(),
                yearsCell + 1,
                1,
                "%s, %s: %s (its value is %s)."
                        .formatted(seen.indicator(), seen.area(), why, seen.value()),
                Cause.of(why + "."),
                seen);
    }

    private Map<String, Definition> definitions() {
        Map<String, Definition> definitions = new HashMap<>();
        for (int measure = 0; measure < incoming.indicators().size(); measure++) {
            String code = incoming.indicators().at(measure);
            String title = titleOf.get(measure);
            String name = title == null ? code : firstLine(title);
            definitions.put(
                    code, Definition.named(code, name, List.of(), UnitWords.of(name), null));
        }
        return definitions;
    }

    private static String firstLine(String title) {
        return title.strip().lines().findFirst().orElse("").strip();
    }
}
