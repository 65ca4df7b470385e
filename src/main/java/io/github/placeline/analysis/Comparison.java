package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One area's figure for one indicator beside everything it is compared with, in the latest period
/// (METHODS 2 and 4). Figures are unrounded, in the indicator's unit.
///
/// @param latest the newest period recorded for the indicator, null where there is none
/// @param previous the newest comparable one before it, null where there is none
/// @param change latest minus previous value; empty where either is not published
/// @param rank null where the area is not ranked: no value, no authority, no better end
/// @param band null where no band is drawn
/// @param bandCount how many authorities the band holds, 0 without a band
/// @param region the nearest region with a value, otherwise the widest; null where none is known
/// @param neighbours the statistical neighbours' mean with its count, null where none has a value
/// @param england the country's reading; absent for the country itself
public record Comparison(
        Area area,
        @Nullable Period latest,
        @Nullable Period previous,
        Reading value,
        Reading previousValue,
        OptionalDouble change,
        @Nullable Rank rank,
        @Nullable Band band,
        int bandCount,
        @Nullable Area region,
        Reading regionValue,
        @Nullable Mean neighbours,
        Reading england) {}
