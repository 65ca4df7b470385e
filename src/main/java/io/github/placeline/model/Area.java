package io.github.placeline.model;

import org.jspecify.annotations.Nullable;

/// A place that has figures: a country, region, local authority, district or anything smaller.
///
/// @param id the workspace's own key
/// @param code the ONS code, or a code of the workspace's own where there is none
/// @param number the DfE's local authority number (Blackpool 890, England 970), where it has one
/// @param type what sort of authority it is ("Unitary authority"), empty where that does not apply
/// @param invented whether it was made up for the demonstration
public record Area(
        long id,
        String code,
        @Nullable Integer number,
        String name,
        AreaKind kind,
        String type,
        Lifetime lifetime,
        boolean invented) {

    /// The ONS code of England.
    public static final String ENGLAND = "E92000001";

    public Area withoutNumber() {
        return new Area(id, code, null, name, kind, type, lifetime, invented);
    }

    /// A council that was abolished: it keeps its figures but is never ranked.
    public boolean isClosed() {
        return lifetime.hasEnded();
    }
}
