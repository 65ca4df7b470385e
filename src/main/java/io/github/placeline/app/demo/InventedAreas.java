package io.github.placeline.app.demo;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Lifetime;
import io.github.placeline.store.Additions;
import java.time.LocalDate;
import java.util.List;

/// Places that do not exist, and say so in their names, so that no picture or table of them can be
/// mistaken.
///
/// @param authorities the one that catches up, the one that falls behind, the one that is ahead
record InventedAreas(Area country, Area region, List<Area> authorities) {

    static final LocalDate PROGRAMME_START = LocalDate.of(2017, 9, 1);
    static final LocalDate PROGRAMME_END = LocalDate.of(2022, 9, 1);

    static InventedAreas addTo(Additions additions) {
        Area country = additions.area(area("INV-00", "Invented England", AreaKind.COUNTRY, ""));
        Area region = additions.area(area("INV-10", "Northmarch (invented)", AreaKind.REGION, ""));
        additions.part(country, region);
        List<Area> authorities =
                List.of(
                        additions.area(authority("INV-11", "Saltmere (invented)")),
                        additions.area(authority("INV-12", "Dunmarrow (invented)")),
                        additions.area(authority("INV-13", "Eastfallow (invented)")));
        authorities.forEach(authority -> additions.part(region, authority));
        for (Area owner : authorities) additions.group(neighbours(owner, authorities));
        additions.group(
                new AreaGroup(
                        0,
                        "Invented Areas programme",
                        AreaGroup.Kind.PROGRAMME,
                        null,
                        "",
                        new Lifetime(PROGRAMME_START, PROGRAMME_END),
                        members(authorities.subList(0, 2))));
        return new InventedAreas(country, region, authorities);
    }

    Area catchingUp() {
        return authorities.getFirst();
    }

    Area fallingBehind() {
        return authorities.get(1);
    }

    private static AreaGroup neighbours(Area owner, List<Area> authorities) {
        List<Area> others = authorities.stream().filter(area -> area.id() != owner.id()).toList();
        return new AreaGroup(
                0,
                "Statistical neighbours of " + owner.name(),
                AreaGroup.Kind.STATISTICAL_NEIGHBOURS,
                owner,
                "invented",
                Lifetime.ALWAYS,
                members(others));
    }

    private static List<AreaGroup.Member> members(List<Area> areas) {
        return areas.stream().map(area -> new AreaGroup.Member(area, "")).toList();
    }

    private static Area authority(String code, String name) {
        return area(code, name, AreaKind.LOCAL_AUTHORITY, "Unitary authority");
    }

    private static Area area(String code, String name, AreaKind kind, String type) {
        return new Area(0, code, null, name, kind, type, Lifetime.ALWAYS, true);
    }
}
