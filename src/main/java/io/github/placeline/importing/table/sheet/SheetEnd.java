package io.github.placeline.importing.table.sheet;

import java.util.List;

/// What is known of a sheet once it has been read to its end.
///
/// @param merges its joined cells, as many as are worth knowing
/// @param hiddenRows lines that hold something but are not shown, in their order; at most
///   [#MOST_NAMED]
/// @param hiddenRowCount how many of them there are
/// @param hiddenColumns those that hold something but are not shown, counted from 0
public record SheetEnd(
        List<Merge> merges,
        List<Long> hiddenRows,
        long hiddenRowCount,
        List<Integer> hiddenColumns) {

    /// How many hidden rows are named one by one.
    public static final int MOST_NAMED = 20;

    /// A sheet in which all is shown and nothing is joined.
    public static final SheetEnd PLAIN = new SheetEnd(List.of(), List.of(), 0, List.of());

    public SheetEnd {
        merges = List.copyOf(merges);
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
    }
}
