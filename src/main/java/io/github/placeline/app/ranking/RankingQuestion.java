package io.github.placeline.app.ranking;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import org.jspecify.annotations.Nullable;

/// Which list is wanted.
///
/// @param looked the area that is picked out of it
/// @param period null for the newest
public record RankingQuestion(
        Area looked, Indicator indicator, @Nullable Period period, AsAt asAt) {

    public static RankingQuestion of(Area looked, Indicator indicator) {
        return new RankingQuestion(looked, indicator, null, AsAt.NOW);
    }

    public RankingQuestion asAt(AsAt moment) {
        return new RankingQuestion(looked, indicator, period, moment);
    }

    public RankingQuestion in(Period wanted) {
        return new RankingQuestion(looked, indicator, wanted, asAt);
    }
}
