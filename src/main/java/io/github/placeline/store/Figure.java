package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;

/// One reading with all that says which it is.
///
/// @param periodAsPublished how the source spells the period
/// @param backing what the source gives with a value, each number that it gives
public record Figure(
        Area area,
        Breakdown breakdown,
        Period period,
        String periodAsPublished,
        Reading reading,
        Backing backing,
        Quality quality) {}
