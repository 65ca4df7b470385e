package io.github.placeline.importing.table.sheet;

/// Takes the rows of a sheet one after the other.
@FunctionalInterface
public interface RowSink {

    /// Whether it wants the next row as well.
    boolean take(Row row);
}
