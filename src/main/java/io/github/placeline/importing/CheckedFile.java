package io.github.placeline.importing;

import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.importing.plan.Listing;
import java.util.List;

/// A file that was looked at and not written: what importing it would do, in counts and row by row.
///
/// It keeps the file's figures in memory, about 30 bytes a reading, for as long as it is held.
///
/// @param bytes the size of the file
/// @param columns how each of its columns was read, in their order
public record CheckedFile(
        ImportReport report, long bytes, Listing listing, List<ColumnReading> columns) {

    public CheckedFile {
        columns = List.copyOf(columns);
    }
}
