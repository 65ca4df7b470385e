package io.github.placeline.analysis;

import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Which periods an indicator has rows for, published or withheld, in any area (METHODS 4).
public final class RecordedPeriods {

    private RecordedPeriods() {}

    /// The newest; empty where there is none.
    public static Optional<Period> latest(Collection<Series> everyArea) {
        return recorded(everyArea).max(Comparator.naturalOrder());
    }

    /// The newest before `period` that is comparable with it, so that a term is set beside the same
    /// term; empty where there is none.
    public static Optional<Period> before(Period period, Collection<Series> everyArea) {
        return recorded(everyArea)
                .filter(other -> other.compareTo(period) < 0)
                .filter(other -> other.isComparableWith(period))
                .max(Comparator.naturalOrder());
    }

    private static Stream<Period> recorded(Collection<Series> everyArea) {
        return everyArea.stream()
                .flatMap(series -> series.observations().stream())
                .map(Observation::period);
    }
}
