package io.github.placeline.importing.table.layout;

import java.util.List;

/// The tables of a file.
///
/// @param file its name
/// @param tables the sheets that hold one
/// @param hidden names of the sheets that are not shown, and so are not read
/// @param without names of the sheets in which there is no table
public record Layouts(
        String file, List<SheetLayout> tables, List<String> hidden, List<String> without) {

    public Layouts {
        tables = List.copyOf(tables);
        hidden = List.copyOf(hidden);
        without = List.copyOf(without);
    }
}
