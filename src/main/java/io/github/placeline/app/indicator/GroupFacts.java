package io.github.placeline.app.indicator;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.model.Breakdown;
import java.util.List;

/// Two parts of an area's population on one indicator, and the gap between them.
///
/// @param all the parts that may be chosen
/// @param lines both over the years, with everybody where there is such a figure
/// @param gap the first less the second, for the area and for its country
/// @param sentence how large the gap is now and was at first
public record GroupFacts(
        IndicatorQuestion question,
        GroupPair pair,
        List<Breakdown> all,
        ChartContent lines,
        ChartContent gap,
        String sentence) {

    public GroupFacts {
        all = List.copyOf(all);
    }
}
