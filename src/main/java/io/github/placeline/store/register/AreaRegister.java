package io.github.placeline.store.register;

import io.github.placeline.model.Area;
import io.github.placeline.model.Lifetime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// England, its regions, every upper-tier and unitary authority since 2009 with what it took over
/// from or gave way to, and the opportunity areas with their districts.
///
/// Authorities that kept their number through a change of boundary or status are one area. An
/// area's `id` is its position in the register, from 1: the key that it may have in a new
/// workspace. Codes are those the Office for National Statistics uses now; opportunity areas have
/// codes of our own (`OA01`).
///
/// @param areas every area, England first
/// @param regions the region by authority, district and opportunity area; Inner or Outer London for
///   the boroughs, and London for those two
/// @param parts the regions of England, the authorities of a region, the districts of an authority
///   and the members of an opportunity area
/// @param otherCodes codes that an area had before, none of them a code of [#areas]
/// @param aliases other names; the same one may stand for several areas
/// @param successions what took the place of each closed area
/// @param opportunityAreas in the order of their codes, first wave first
public record AreaRegister(
        List<Area> areas,
        Map<Area, Area> regions,
        List<Part> parts,
        List<OtherCode> otherCodes,
        List<Alias> aliases,
        List<Succession> successions,
        List<OpportunityArea> opportunityAreas) {

    public AreaRegister {
        areas = List.copyOf(areas);
        regions = Map.copyOf(regions);
        parts = List.copyOf(parts);
        otherCodes = List.copyOf(otherCodes);
        aliases = List.copyOf(aliases);
        successions = List.copyOf(successions);
        opportunityAreas = List.copyOf(opportunityAreas);
    }

    /// The register that comes with this version of Placeline.
    public static AreaRegister ofEngland() {
        return new RegisterReader().read();
    }

    /// The area that has this code now, or had it before.
    public Optional<Area> byCode(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .or(() ->
                        otherCodes.stream()
                                .filter(other -> other.code().equals(code))
                                .map(OtherCode::area)
                                .findFirst());
    }

    /// One area as a part of another.
    public record Part(Area whole, Area part) {}

    /// A code that the area had during `valid`.
    public record OtherCode(String code, Area area, Lifetime valid) {}

    /// A name under which files know the area, where ignoring case and punctuation is not enough.
    public record Alias(String alias, Area area) {}

    /// One area that took over all or part of a closed one.
    ///
    /// @param note which part of it, in words
    public record Succession(Area closed, Area successor, String note) {}
}
