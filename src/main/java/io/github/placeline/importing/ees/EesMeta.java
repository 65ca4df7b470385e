package io.github.placeline.importing.ees;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The file that describes a tidy data file column by column.
///
/// @param name its file name, empty where there is none
public record EesMeta(String name, List<MetaColumn> columns) {

    /// The columns by which such a file is known.
    public static final List<String> COLUMNS = List.of("col_name", "col_type");

    /// Stands for a data file that comes without one.
    static final EesMeta NONE = new EesMeta("", List.of());

    public EesMeta {
        columns = List.copyOf(columns);
    }

    boolean isMissing() {
        return name.isEmpty();
    }

    /// Reads it; empty, with the reason among the findings, when it is no such file.
    static Optional<EesMeta> read(TextPart text, Findings findings) {
        try (CsvFile file = CsvFile.open(text, TextEncoding.of(text))) {
            if (!file.header().hasAll(COLUMNS)) {
                findings.warn(
                        0, 0, text.name() + " does not describe columns, so it was not used.");
                return Optional.empty();
            }
            return Optional.of(new EesMeta(text.name(), columns(file, text.name(), findings)));
        } catch (Refusal | IOException unreadable) {
            findings.warn(0, 0, text.name() + " could not be read, so it was not used.");
            return Optional.empty();
        }
    }

    private static List<MetaColumn> columns(CsvFile file, String name, Findings findings) {
        Map<String, MetaColumn> columns = new LinkedHashMap<>();
        while (file.hasNext()) {
            MetaColumn column = column(file.header(), file.next());
            if (column.name().isEmpty()) continue;
            if (columns.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column) != null) {
                findings.warn(
                        0,
                        0,
                        "%s describes the column %s twice (again on line %d); the first was taken."
                                .formatted(name, column.name(), column.line()));
            }
        }
        return List.copyOf(columns.values());
    }

    private static MetaColumn column(Header header, Cells cells) {
        return new MetaColumn(
                text(header, cells, "col_name"),
                text(header, cells, "col_type"),
                text(header, cells, "label"),
                text(header, cells, "indicator_grouping"),
                text(header, cells, "indicator_unit"),
                text(header, cells, "indicator_dp"),
                text(header, cells, "filter_grouping_column"),
                cells.line());
    }

    /// Some meta files write `NULL` or `NA` where there is nothing.
    private static String text(Header header, Cells cells, String column) {
        String text = cells.trimmed(header.find(column));
        return text.equalsIgnoreCase("null") || text.equalsIgnoreCase("na") ? "" : text;
    }
}
