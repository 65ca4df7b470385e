package io.github.placeline.analysis.index;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.Spread;
import io.github.placeline.model.Area;
import io.github.placeline.model.Index;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One authority in an index: the weighted mean of its parts, and its place.
///
/// @param score by rank a mean rank (less is better), in spreads a mean distance from England (more
///   is better); empty where any part is missing
/// @param rank null without a score
/// @param parts in the order of the index, each with its figure
public record IndexScore(
        Area area, OptionalDouble score, @Nullable Rank rank, List<PartScore> parts) {

    public IndexScore {
        parts = List.copyOf(parts);
    }

    /// Every open authority that has a series for any part: the best first, those without a score
    /// last, otherwise by name.
    ///
    /// @param indicators one for each part of the index, in its order
    /// @throws IllegalArgumentException when there are more or fewer of them than parts
    public static List<IndexScore> of(Index index, List<Comparisons> indicators) {
        if (indicators.size() != index.parts().size())
            throw new IllegalArgumentException("one indicator is needed for each part");
        List<IndexScore> unranked = new ArrayList<>();
        for (Area area : authorities(indicators)) {
            List<PartScore> parts = new ArrayList<>();
            for (int i = 0; i < indicators.size(); i++)
                parts.add(
                        PartScore.of(
                                index.parts().get(i), index.measure(), indicators.get(i), area));
            unranked.add(new IndexScore(area, mean(parts), null, parts));
        }
        Quantiles all =
                Quantiles.of(
                        unranked.stream()
                                .flatMap(one -> one.score().stream().boxed())
                                .mapToDouble(Double::doubleValue)
                                .toArray());
        return unranked.stream()
                .map(one -> one.ranked(all, index.measure()))
                .sorted(
                        Comparator.comparingInt((IndexScore one) ->
                                        one.rank() == null ? Integer.MAX_VALUE : one.rank().place())
                                .thenComparing(one -> one.area().name()))
                .toList();
    }

    private IndexScore ranked(Quantiles all, Index.Measure measure) {
        if (score.isEmpty()) return this;
        double own = score.getAsDouble();
        int better = measure == Index.Measure.RANK ? all.below(own) : all.above(own);
        Rank place = new Rank(better + 1, all.count(), all.equalTo(own) > 1);
        return new IndexScore(area, score, place, parts);
    }

    private static Set<Area> authorities(List<Comparisons> indicators) {
        Set<Area> areas = new LinkedHashSet<>();
        for (Comparisons indicator : indicators) {
            indicator.everyArea().stream()
                    .map(Series::area)
                    .filter(area -> Spread.isAuthority(area) && !area.isClosed())
                    .forEach(areas::add);
        }
        return areas;
    }

    private static OptionalDouble mean(List<PartScore> parts) {
        double sum = 0;
        double weights = 0;
        for (PartScore part : parts) {
            if (part.score().isEmpty()) return OptionalDouble.empty();
            sum += part.part().weight() * part.score().getAsDouble();
            weights += part.part().weight();
        }
        return OptionalDouble.of(sum / weights);
    }
}
