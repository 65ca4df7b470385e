package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.SheetEnd;
import java.util.List;

/// A sheet with a table in it.
///
/// @param tab its place in the file
/// @param name as on its tab; empty for a text file
/// @param titles the lines above the table, in their order
/// @param header the line of its last header row, behind which its rows start
/// @param headings what stands above each column, from the first
/// @param first the first rows of the table
/// @param end what else is known of the sheet, joined cells among it; for a text only as far as it
///   was looked at
public record SheetLayout(
        int tab,
        String name,
        List<String> titles,
        long header,
        List<Heading> headings,
        List<Row> first,
        SheetEnd end) {

    public SheetLayout {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        first = List.copyOf(first);
    }
}
