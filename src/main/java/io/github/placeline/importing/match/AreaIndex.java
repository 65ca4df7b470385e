package io.github.placeline.importing.match;

import io.github.placeline.model.Area;
import io.github.placeline.store.AreaRepository;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The areas of a workspace by everything that files call them.
public final class AreaIndex {

    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<Integer, Area> byNumber = new HashMap<>();
    private final Map<String, Set<Area>> byName = new HashMap<>();
    private final Map<String, Set<Area>> byWholeName = new HashMap<>();
    private final Map<Long, Area> regions;
    private final Map<Long, List<Area>> successors;

    public AreaIndex(Workspace workspace) {
        AreaRepository areas = workspace.areas();
        Map<Long, Area> byId = new HashMap<>();
        for (Area area : areas.all()) {
            byId.put(area.id(), area);
            byCode.put(area.code(), area);
            if (area.number() != null) byNumber.put(area.number(), area);
            name(area.name(), area);
        }
        regions = areas.regions();
        successors = areas.successors();
        areas.otherCodes().forEach((code, id) -> put(byCode, code, byId.get(id)));
        for (AreaRepository.Alias alias : areas.aliases()) {
            Area area = byId.get(alias.area());
            if (area != null) name(alias.alias(), area);
        }
    }

    private static void put(Map<String, Area> map, String key, @Nullable Area area) {
        if (area != null) map.putIfAbsent(key, area);
    }

    private void name(String name, Area area) {
        byName.computeIfAbsent(Names.plain(name), _ -> new LinkedHashSet<>()).add(area);
        byWholeName.computeIfAbsent(Names.letters(name), _ -> new LinkedHashSet<>()).add(area);
    }

    public @Nullable Area byCode(String code) {
        return byCode.get(code);
    }

    public @Nullable Area byNumber(int number) {
        return byNumber.get(number);
    }

    /// Every area that may be called this, none when nothing is.
    public List<Area> byName(String name) {
        return new ArrayList<>(byName.getOrDefault(Names.plain(name), Set.of()));
    }

    /// Whether this is a way of writing the area's name that is known.
    public boolean isNamed(Area area, String name) {
        return byName.getOrDefault(Names.plain(name), Set.of()).contains(area);
    }

    /// Whether the area is a part of this region, as Inner London is of London.
    public boolean isPartOf(Area part, Area region) {
        return region.equals(regions.get(part.id()));
    }

    /// Every area that is called this when nothing of the name is left out: "City of London" is not
    /// London.
    List<Area> byWholeName(String name) {
        return new ArrayList<>(byWholeName.getOrDefault(Names.letters(name), Set.of()));
    }

    /// What came after an area that was abolished.
    List<Area> successors(Area closed) {
        return successors.getOrDefault(closed.id(), List.of());
    }

    /// Areas with a name that starts so.
    Set<Area> startingWith(String start) {
        Set<Area> found = new LinkedHashSet<>();
        byName.forEach((name, areas) -> {
            if (name.startsWith(start)) found.addAll(areas);
        });
        return found;
    }

    /// Every plain name with the areas that it may mean.
    Map<String, Set<Area>> names() {
        return byName;
    }
}
