package io.github.placeline.app.plan;

import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import io.github.placeline.model.Target;
import java.util.List;
import java.util.Optional;

/// Which of several targets for one indicator a chart and a tile speak of.
public final class DueTarget {

    private DueTarget() {}

    /// The one that is due next, or the last one.
    ///
    /// @param targets those that stand, due first first
    public static Optional<Target> of(List<Target> targets, Series area) {
        if (area.isEmpty()) return Optional.empty();
        Period newest = area.observations().getLast().period();
        return targets.stream()
                .filter(target -> target.aim().period().compareTo(newest) >= 0)
                .findFirst()
                .or(() -> targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast()));
    }
}
