package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Surroundings;
import io.github.placeline.model.Area;
import io.github.placeline.model.Series;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The series that are shown together.
///
/// @param area empty of observations when the area has none
/// @param second another area's, where one is wanted and has figures
/// @param country none for the country itself
/// @param neighbours those that have a series, the closest first
/// @param neighboursOf how many neighbours there are, with or without a series
record Lines(
        Series area,
        Optional<Series> second,
        Optional<Series> country,
        Optional<Series> region,
        List<Series> neighbours,
        int neighboursOf) {

    /// Picks them out of all series of one indicator and breakdown.
    ///
    /// @param region the one the comparison chose; where it has no series the next wider one is
    ///   shown
    static Lines of(
            IndicatorQuestion question,
            List<Series> all,
            Optional<Area> country,
            Optional<Area> region,
            Surroundings surroundings) {
        Map<Long, Series> byArea = new HashMap<>();
        all.forEach(series -> byArea.put(series.area().id(), series));
        Area area = question.area();
        return new Lines(
                byArea.getOrDefault(
                        area.id(),
                        new Series(area, question.indicator(), question.breakdown(), List.of())),
                Optional.ofNullable(question.beside()).map(one -> byArea.get(one.id())),
                country.filter(one -> one.id() != area.id()).map(one -> byArea.get(one.id())),
                Stream.concat(region.stream(), surroundings.regions().stream())
                        .map(one -> byArea.get(one.id()))
                        .filter(Objects::nonNull)
                        .findFirst(),
                surroundings.neighbours().stream()
                        .map(one -> byArea.get(one.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                surroundings.neighbours().size());
    }

    List<Series> all() {
        return Stream.of(
                        Stream.of(area),
                        second.stream(),
                        country.stream(),
                        region.stream(),
                        neighbours.stream())
                .flatMap(one -> one)
                .toList();
    }

    String countryName() {
        return country.map(series -> series.area().name()).orElse("");
    }
}
