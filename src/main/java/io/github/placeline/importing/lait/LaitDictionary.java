package io.github.placeline.importing.lait;

import io.github.placeline.importing.cell.ExcelDate;
import io.github.placeline.importing.cell.UnitWords;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.plan.DefinitionLine;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.PreparedDefinitions;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Definition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the dictionary of the Local Authority Interactive Tool: what each measure is, which way it
/// is good, how its years are meant.
///
/// A measure may stand under several topics, one row each; where the rows differ, the one that was
/// updated last speaks.
public final class LaitDictionary {

    /// The columns by which such a file is known.
    public static final List<String> COLUMNS =
            List.of("Measure_short", "Polarity", "Year_Type", "Topic", "dps");

    private final CsvFile file;
    private final Header header;
    private final Findings findings;
    private final Map<String, DefinitionLine> byCode = new LinkedHashMap<>();
    private long rows;

    public LaitDictionary(CsvFile file, Findings findings) {
        this.file = file;
        this.header = file.header();
        this.findings = findings;
    }

    public PreparedDefinitions read(Progress progress) {
        while (file.hasNext()) {
            Cells cells = file.next();
            file.report(progress);
            if (cells.isBlank()) continue;
            rows++;
            Definition definition = definition(cells);
            if (definition.code().isEmpty()) {
                findings.holdBack(
                        cells.line(),
                        header.find("Measure_short") + 1,
                        1,
                        "The row names no measure.");
                continue;
            }
            byCode.merge(
                    definition.code(),
                    new DefinitionLine(definition, cells.line()),
                    LaitDictionary::together);
        }
        return new PreparedDefinitions(List.copyOf(byCode.values()), rows, findings);
    }

    private Definition definition(Cells cells) {
        String measure = text(cells, "Measure");
        String title = text(cells, "Chart_title");
        String axis = text(cells, "y_axis_name");
        String code = text(cells, "Measure_short");
        Unit unit = UnitWords.of(title, axis, measure);
        return new Definition(
                code,
                title.isEmpty() ? (measure.isEmpty() ? code : measure) : title,
                text(cells, "Topic").isEmpty() ? List.of() : List.of(text(cells, "Topic")),
                unit,
                decimals(text(cells, "dps")),
                polarity(cells),
                yearType(cells),
                axis,
                text(cells, "Description"),
                text(cells, "Methodology"),
                source(
                        text(cells, "Data Owner (DO) /Supplier and Contact Details"),
                        text(cells, "Table_status")),
                text(cells, "Hyperlink(s)"),
                ExcelDate.text(text(cells, "Last Update")),
                ExcelDate.text(text(cells, "Next Update")),
                !text(cells, "No_Quartile").equalsIgnoreCase("N"),
                unit.equals(Unit.UNKNOWN));
    }

    private String text(Cells cells, String column) {
        String text = cells.trimmed(header.find(column));
        return text.equals("NA") ? "" : text;
    }

    private static @Nullable Integer decimals(String text) {
        return text.matches("[0-6]") ? Integer.valueOf(text) : null;
    }

    private Polarity polarity(Cells cells) {
        String text = text(cells, "Polarity");
        return switch (text) {
            case "High" -> Polarity.HIGHER_IS_BETTER;
            case "Low" -> Polarity.LOWER_IS_BETTER;
            case "", "-" -> Polarity.NEUTRAL;
            default -> {
                warn(cells, "Polarity", "“%s” is neither High nor Low; no direction is set.", text);
                yield Polarity.UNKNOWN;
            }
        };
    }

    private YearType yearType(Cells cells) {
        String text = text(cells, "Year_Type");
        return switch (text) {
            case "Academic Year" -> YearType.ACADEMIC;
            case "Financial Year" -> YearType.FINANCIAL;
            case "Calendar Year" -> YearType.CALENDAR;
            case "Annual (end of Sept)" -> YearType.YEAR_TO_SEPTEMBER;
            case "" -> YearType.UNKNOWN;
            default -> {
                if (!text.startsWith("Annual"))
                    warn(
                            cells,
                            "Year_Type",
                            "“%s” is not known; its years are read as reporting years.",
                            text);
                yield YearType.REPORTING;
            }
        };
    }

    private void warn(Cells cells, String column, String sentence, String text) {
        findings.warn(cells.line(), header.find(column) + 1, sentence.formatted(text));
    }

    private static String source(String owner, String table) {
        boolean named = !table.isEmpty() && !table.startsWith("None standard");
        return named ? (owner.isEmpty() ? table : owner + ", " + table) : owner;
    }

    /// The rows of one measure as one definition.
    private static DefinitionLine together(DefinitionLine first, DefinitionLine second) {
        boolean newer =
                second.definition().lastUpdate().compareTo(first.definition().lastUpdate()) > 0;
        List<String> topics = new ArrayList<>(first.definition().topics());
        for (String topic : second.definition().topics()) {
            if (!topics.contains(topic)) topics.add(topic);
        }
        return newer ? second.withTopics(topics) : first.withTopics(topics);
    }
}
