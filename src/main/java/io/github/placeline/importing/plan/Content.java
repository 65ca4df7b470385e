package io.github.placeline.importing.plan;

import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import java.util.List;
import java.util.Map;

/// A data file as it was read.
///
/// @param definitions of its indicators by their codes
/// @param columns how each of its columns was read, in their order
/// @param rows how many rows of data it has
/// @param trusted whether its values were checked when they first came in, so that none is doubted
///   again
public record Content(
        Incoming incoming,
        Map<String, Definition> definitions,
        long rows,
        Findings findings,
        List<ColumnReading> columns,
        boolean trusted) {

    public Content {
        definitions = Map.copyOf(definitions);
        columns = List.copyOf(columns);
    }

    /// A file of which nothing is to be said about its columns.
    public Content(
            Incoming incoming, Map<String, Definition> definitions, long rows, Findings findings) {
        this(incoming, definitions, rows, findings, List.of());
    }

    /// A file whose values are new to Placeline.
    public Content(
            Incoming incoming,
            Map<String, Definition> definitions,
            long rows,
            Findings findings,
            List<ColumnReading> columns) {
        this(incoming, definitions, rows, findings, columns, false);
    }

    /// A file that Placeline itself has written.
    public static Content trusted(
            Incoming incoming, Map<String, Definition> definitions, long rows, Findings findings) {
        return new Content(incoming, definitions, rows, findings, List.of(), true);
    }
}
