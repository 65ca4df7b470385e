package io.github.placeline.store.register;

import io.github.placeline.model.Area;
import io.github.placeline.model.Lifetime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the twelve areas of the Department for Education's opportunity area programme.
///
/// @param area the opportunity area itself
/// @param wave 1 for the six announced in October 2016, 2 for the six of January 2017
/// @param programme from the first academic year of delivery, 2017/18, to the end of August 2022
/// @param members the authorities or districts that it is made of, at least one
/// @param standIn the authority that its districts lie in, whose figures may stand in for theirs;
///   null where the area is one whole authority
public record OpportunityArea(
        Area area,
        int wave,
        LocalDate announced,
        Lifetime programme,
        List<Area> members,
        @Nullable Area standIn) {

    public OpportunityArea {
        members = List.copyOf(members);
    }
}
