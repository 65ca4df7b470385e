package io.github.placeline.app.compare;

import io.github.placeline.model.Area;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An area of a group with everything whose figures may be shown for it.
///
/// @param name as a table says it, without the word for what it is: "North Yorkshire Coast"
/// @param parts what it is made of, empty where it has figures of its own kind
/// @param authority the one authority in which all of it lies, whose figures may stand in; null
///   where there is none
record Place(Area area, String name, List<Area> parts, @Nullable Area authority) {

    Place {
        parts = List.copyOf(parts);
    }

    /// The same place as an area with a number: the only part of an area that is made of one.
    Area main() {
        return parts.size() == 1 ? parts.getFirst() : area;
    }

    Stream<Area> all() {
        Stream<Area> own = Stream.concat(Stream.of(area), parts.stream());
        return authority == null ? own : Stream.concat(own, Stream.of(authority));
    }
}
