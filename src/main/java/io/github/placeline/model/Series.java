package io.github.placeline.model;

import java.util.List;

/// The observations of one indicator, area and breakdown, oldest first, one a period.
public record Series(
        Area area, Indicator indicator, Breakdown breakdown, List<Observation> observations) {

    public Series {
        observations = List.copyOf(observations);
    }

    /// What the source says about `period`; absent when it says nothing.
    public Reading at(Period period) {
        // The newest are asked for most.
        for (int i = observations.size() - 1; i >= 0; i--) {
            if (observations.get(i).period().equals(period)) return observations.get(i).reading();
        }
        return Reading.ABSENT;
    }

    public boolean isEmpty() {
        return observations.isEmpty();
    }
}
