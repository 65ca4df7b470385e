package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Series;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The best published value among an area's own sub-areas, its schools or wards (METHODS 2).
///
/// @param value in the indicator's unit
public record BestHere(Area area, double value) {

    /// The best in one period, the first by name where several share it; empty where none has a
    /// value or the indicator has no better end.
    ///
    /// @param parts the series of the area's sub-areas
    public static Optional<BestHere> in(
            Period period, Collection<Series> parts, Polarity polarity) {
        if (!polarity.isDirected()) return Optional.empty();
        return parts.stream()
                .flatMap(part -> valueOf(part, period))
                .max(
                        Comparator.<BestHere>comparingDouble(best -> best.value() * polarity.sign())
                                .thenComparing(
                                        best -> best.area().name(), Comparator.reverseOrder()));
    }

    private static Stream<BestHere> valueOf(Series part, Period period) {
        return Point.published(part, period).stream()
                .mapToObj(value -> new BestHere(part.area(), value));
    }
}
