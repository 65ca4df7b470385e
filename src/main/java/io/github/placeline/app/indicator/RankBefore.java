package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.List;
import java.util.Optional;

/// Where an area ranked in the first year that may be compared.
record RankBefore(Period period, Rank rank) {

    /// Empty for an area that is not ranked, and where the first year is the latest.
    static Optional<RankBefore> of(
            Series area, Stretch stretch, Period latest, List<Series> everyArea) {
        if (stretch.count() == 0 || !Spread.isAuthority(area.area())) return Optional.empty();
        Point first = stretch.points().getFirst();
        if (first.period().equals(latest)) return Optional.empty();
        return Spread.of(area.indicator(), first.period(), everyArea)
                .rankOf(first.value())
                .map(rank -> new RankBefore(first.period(), rank));
    }

    /// "In 2016/17: 132nd of 151."
    String words() {
        return "In " + period.label() + ": " + rank.words() + ".";
    }
}
