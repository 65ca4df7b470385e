package io.github.placeline.importing.table.layout;

import java.util.List;

/// The start of a table as it stands in its sheet.
///
/// @param sheet as on its tab; empty for a text file
/// @param titles the lines above the table
/// @param kinds the kind of heading of each column, as the recipe's rules name them
public record SheetPreview(
        String sheet,
        List<String> titles,
        List<String> headings,
        List<String> kinds,
        List<PreviewRow> rows) {

    public SheetPreview {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /// @param cells one for each heading
    public record PreviewRow(long line, List<String> cells) {
        public PreviewRow {
            cells = List.copyOf(cells);
        }
    }
}
