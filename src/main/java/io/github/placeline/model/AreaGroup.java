package io.github.placeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named list of areas.
///
/// @param owner the area whose group it is (whose statistical neighbours these are), or null
/// @param edition which edition of a published list ("May 2025"), empty where it has none
/// @param lifetime when the programme ran, for a programme
/// @param members in their order; for statistical neighbours the closest first
public record AreaGroup(
        long id,
        String name,
        Kind kind,
        @Nullable Area owner,
        String edition,
        Lifetime lifetime,
        List<Member> members) {

    public AreaGroup {
        members = List.copyOf(members);
    }

    public enum Kind {
        STATISTICAL_NEIGHBOURS,
        PROGRAMME,
        OWN
    }

    /// One area in a group.
    ///
    /// @param closeness the publisher's word for how alike it is ("Very close"), empty where it
    ///   gives none
    public record Member(Area area, String closeness) {}
}
