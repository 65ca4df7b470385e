package io.github.placeline.importing.plan;

import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import java.util.Map;

/// A data file as it was read.
///
/// @param definitions of its indicators by their codes
/// @param rows how many rows of data it has
public record Content(
        Incoming incoming, Map<String, Definition> definitions, long rows, Findings findings) {

    public Content {
        definitions = Map.copyOf(definitions);
    }
}
