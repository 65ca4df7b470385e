package io.github.placeline.app.index;

import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import java.util.List;

/// The indexes of a workspace and one of them worked out.
///
/// @param all every index, by name
/// @param shown the index worked out, empty where there is none
/// @param offered the indicators that an index can be made of: those with an agreed direction
public record IndexFacts(List<Index> all, List<Worked> shown, List<Indicator> offered) {

    public IndexFacts {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
        offered = List.copyOf(offered);
    }

    /// An index with every authority's score.
    ///
    /// @param indicators one for each part
    /// @param scores the best first, those without a score last
    /// @param files where the figures come from
    public record Worked(
            Index index, List<Indicator> indicators, List<IndexScore> scores, List<String> files) {
        public Worked {
            files = List.copyOf(files);
            indicators = List.copyOf(indicators);
            scores = List.copyOf(scores);
        }
    }
}
