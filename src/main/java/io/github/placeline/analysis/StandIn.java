package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import org.jspecify.annotations.Nullable;

/// The series shown for an area: its own, or that of the authority it lies in where it has none
/// (METHODS 2). A stand-in is always labelled, never ranked and never part of a mean.
///
/// @param shown what is shown
/// @param authority whose figures these are, null where they are the area's own
public record StandIn(Series shown, @Nullable Area authority) {

    /// The area's own series if it has any reading, published or withheld, otherwise the
    /// authority's.
    public static StandIn of(Series own, Series authority) {
        boolean hasReading =
                own.observations().stream()
                        .anyMatch(one -> !(one.reading() instanceof Reading.Absent));
        return hasReading || authority.isEmpty()
                ? new StandIn(own, null)
                : new StandIn(authority, authority.area());
    }

    public boolean isOwn() {
        return authority == null;
    }

    /// "Norfolk figures"; empty where the figures are the area's own.
    public String label() {
        return authority == null ? "" : authority.name() + " figures";
    }
}
