package io.github.placeline.importing.placeline;

import io.github.placeline.store.Definition;
import io.github.placeline.store.DescribedArea;
import java.util.Map;

/// What the `.meta.csv` beside a file of figures says.
///
/// @param filters by the heading of their column in lower case
/// @param definitions by the indicator's code, in the order of the file
/// @param areas by code
record About(
        Map<String, Filter> filters,
        Map<String, Definition> definitions,
        Map<String, DescribedArea> areas) {

    /// Stands for figures that come without it.
    static final About NOTHING = new About(Map.of(), Map.of(), Map.of());

    /// A characteristic.
    ///
    /// @param whole what stands in its column where a row does not speak of it
    record Filter(String characteristic, String whole) {}
}
