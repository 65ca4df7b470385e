package io.github.placeline.app.guard;

import io.github.placeline.model.Series;
import java.util.List;

/// What series must go through before their figures are shown to others. A hidden figure becomes a
/// withheld one, so that whatever is computed, drawn or said afterwards does without it.
public interface Guard {

    /// Shows everything: for whoever entered the figures, on their own screen.
    Guard NONE =
            new Guard() {
                @Override
                public Series guarded(Series series) {
                    return series;
                }

                @Override
                public boolean hidesNothing() {
                    return true;
                }
            };

    Series guarded(Series series);

    /// Whether every figure there is goes through, so that they can be read in bulk.
    boolean hidesNothing();

    default List<Series> guarded(List<Series> all) {
        return all.stream().map(this::guarded).toList();
    }
}
