package io.github.placeline.importing;

import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.importing.plan.Listing;
import java.util.List;

/// A file that was looked at and not written: what importing it would do, in counts and row by row.
///
/// It keeps the file's figures in memory, about 30 bytes a reading, for as long as it is held.
///
/// @param stamp the file as it was
/// @param columns how each of its columns was read, in their order
public record CheckedFile(
        ImportReport report, FileStamp stamp, Listing listing, List<ColumnReading> columns) {

    public CheckedFile {
        columns = List.copyOf(columns);
    }

    /// The size of the file.
    public long bytes() {
        return stamp.bytes();
    }
}
