package io.github.placeline.app.compare;

import java.util.List;

/// The answer to a [HeatQuestion], with what else could be asked.
///
/// @param groups all that can be chosen
/// @param sets of indicators that can be chosen
public record HeatFacts(
        HeatQuestion question,
        List<CompareGroup> groups,
        CompareGroup group,
        List<IndicatorSet> sets,
        IndicatorSet set,
        HeatTable table) {

    public HeatFacts {
        groups = List.copyOf(groups);
        sets = List.copyOf(sets);
    }
}
