package io.github.placeline.app.indicator;

import io.github.placeline.model.Observation;
import io.github.placeline.model.Series;
import java.util.Collection;
import java.util.IntSummaryStatistics;

/// Calendar years in which periods end, from the first to the last; both 0 where there are none.
public record YearRange(int first, int last) {

    static final YearRange NONE = new YearRange(0, 0);

    /// Of everything that the series say.
    static YearRange of(Collection<Series> series) {
        IntSummaryStatistics years =
                series.stream()
                        .flatMap(one -> one.observations().stream())
                        .map(Observation::period)
                        .mapToInt(period -> period.endYear())
                        .summaryStatistics();
        return years.getCount() == 0 ? NONE : new YearRange(years.getMin(), years.getMax());
    }

    /// Whether there is more than one year to choose from.
    public boolean isWide() {
        return last > first;
    }
}
