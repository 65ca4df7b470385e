package io.github.placeline.app.compare;

import io.github.placeline.analysis.StandIn;
import io.github.placeline.analysis.Whole;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import java.util.Map;

/// Whose series is shown for a place (METHODS 2): its own, that of the only part it is made of, the
/// sum of its parts where their counts are known, otherwise that of the authority around it.
final class ShownSeries {

    private final Indicator indicator;
    private final Map<Long, Series> series;

    /// @param series of the indicator, by the area's key
    ShownSeries(Indicator indicator, Map<Long, Series> series) {
        this.indicator = indicator;
        this.series = series;
    }

    StandIn of(Place place) {
        Series own = series.get(place.area().id());
        if (own != null && !own.isEmpty()) return new StandIn(own, null);
        Series parts = parts(place);
        Series around = place.authority() == null ? null : series.get(place.authority().id());
        return around == null ? new StandIn(parts, null) : StandIn.of(parts, around);
    }

    private Series parts(Place place) {
        List<Series> known =
                place.parts().stream()
                        .map(part -> series.get(part.id()))
                        .filter(java.util.Objects::nonNull)
                        .toList();
        if (place.parts().size() == 1 && !known.isEmpty()) return known.getFirst();
        List<Observation> whole =
                known.isEmpty()
                        ? List.of()
                        : known.getFirst().observations().stream()
                                .map(one -> together(place, one))
                                .filter(one -> one.reading() instanceof Reading.Published)
                                .toList();
        return new Series(place.area(), indicator, Breakdown.TOTAL, whole);
    }

    private Observation together(Place place, Observation like) {
        Reading reading =
                switch (Whole.in(like.period(), place.parts(), series, indicator)) {
                    case Whole.Value(var figure) -> figure;
                    case Whole.NotPossible _ -> Reading.ABSENT;
                };
        return new Observation(
                like.period(), like.periodAsPublished(), reading, like.quality(), like.source());
    }
}
