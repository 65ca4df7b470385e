package io.github.placeline.analysis;

import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which periods an indicator has rows for, published or withheld, in any area (METHODS 4).
public final class RecordedPeriods {

    private RecordedPeriods() {}

    /// The newest; empty where there is none.
    public static Optional<Period> latest(Collection<Series> everyArea) {
        Period latest = null;
        for (Series series : everyArea) {
            if (series.isEmpty()) continue;
            Period last = series.observations().getLast().period();
            if (latest == null || last.compareTo(latest) > 0) latest = last;
        }
        return Optional.ofNullable(latest);
    }

    /// The newest before `period` that is comparable with it, so that a term is set beside the same
    /// term; empty where there is none.
    public static Optional<Period> before(Period period, Collection<Series> everyArea) {
        Period newest = null;
        for (Series series : everyArea) {
            Period own = before(period, series);
            if (own != null && (newest == null || own.compareTo(newest) > 0)) newest = own;
        }
        return Optional.ofNullable(newest);
    }

    private static @Nullable Period before(Period period, Series series) {
        for (Observation one : series.observations().reversed()) {
            Period own = one.period();
            if (own.compareTo(period) < 0 && own.isComparableWith(period)) return own;
        }
        return null;
    }
}
