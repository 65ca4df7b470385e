package io.github.placeline.app.compare;

import io.github.placeline.analysis.Spread;
import io.github.placeline.app.compare.CompareGroup.Kind;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The groups that the areas of one world, real or invented, can be compared in, seen from one
/// area. Reads the workspace when made.
public final class CompareGroups {

    private static final String PROGRAMME = "programme:";

    private final Workspace workspace;
    private final Area looked;
    private final Map<Long, Area> regions;
    private final List<Area> authorities;

    private CompareGroups(Workspace workspace, Area looked) {
        this.workspace = workspace;
        this.looked = looked;
        this.regions = workspace.areas().regions();
        this.authorities =
                workspace.areas().all().stream()
                        .filter(area -> Spread.isAuthority(area) && isOfThisWorld(area))
                        .filter(area -> !area.isClosed())
                        .toList();
    }

    /// Programmes, the area's neighbours, own groups, all authorities, and regions, its own first.
    static List<CompareGroup> of(Workspace workspace, Area looked) {
        CompareGroups groups = new CompareGroups(workspace, looked);
        List<CompareGroup> all = new ArrayList<>(groups.programmes());
        groups.neighbours().ifPresent(all::add);
        workspace.areas().groups(AreaGroup.Kind.OWN).stream()
                .map(group -> groups.group("own:" + group.id(), group.name(), Kind.OWN, group))
                .sorted(Comparator.comparing(CompareGroup::name))
                .forEach(all::add);
        if (!groups.authorities.isEmpty())
            all.add(new CompareGroup("all", "All local authorities", Kind.ALL, groups.authorities));
        all.addAll(groups.byRegion());
        return List.copyOf(all);
    }

    /// The group with that key, otherwise the one that says most of the area: a programme it takes
    /// part in, its neighbours, its region, everybody.
    static CompareGroup chosen(List<CompareGroup> groups, String key, Area looked) {
        return groups.stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .or(() -> groups.stream().filter(group -> suits(group, looked)).findFirst())
                .or(() -> groups.stream().filter(group -> group.kind() == Kind.ALL).findFirst())
                .or(() -> groups.stream().findFirst())
                .orElse(new CompareGroup("all", looked.name(), Kind.ALL, List.of(looked)));
    }

    private static boolean suits(CompareGroup group, Area looked) {
        return switch (group.kind()) {
            case PROGRAMME ->
                    group.areas().stream()
                            .anyMatch(area ->
                                    area.equals(looked)
                                            || Places.shortName(area).equals(looked.name()));
            case NEIGHBOURS -> true;
            case OWN, ALL, REGION -> false;
        };
    }

    /// Each programme, after all those together that differ only in what follows a comma.
    private List<CompareGroup> programmes() {
        Map<String, List<AreaGroup>> families = new LinkedHashMap<>();
        for (AreaGroup group : workspace.areas().groups(AreaGroup.Kind.PROGRAMME)) {
            if (members(group).isEmpty()) continue;
            String family = group.name().replaceFirst(",.*", "");
            families.computeIfAbsent(family, _ -> new ArrayList<>()).add(group);
        }
        List<CompareGroup> all = new ArrayList<>();
        families.forEach((family, groups) -> {
            Set<Area> together = new LinkedHashSet<>();
            groups.forEach(group -> together.addAll(members(group)));
            if (groups.size() > 1)
                all.add(
                        new CompareGroup(
                                PROGRAMME + family, family, Kind.PROGRAMME, List.copyOf(together)));
            groups.forEach(group ->
                    all.add(group(PROGRAMME + group.name(), group.name(), Kind.PROGRAMME, group)));
        });
        return all;
    }

    private Optional<CompareGroup> neighbours() {
        Area place = new Places(workspace).of(looked).main();
        return workspace
                .areas()
                .neighboursOf(place)
                .map(group -> {
                    List<Area> areas = new ArrayList<>(List.of(place));
                    areas.addAll(members(group));
                    String name = place.name() + " and its neighbours";
                    return new CompareGroup("neighbours", name, Kind.NEIGHBOURS, areas);
                });
    }

    private List<CompareGroup> byRegion() {
        Map<Area, List<Area>> byRegion = new LinkedHashMap<>();
        for (Area area : authorities) {
            for (Area region : around(area))
                byRegion.computeIfAbsent(region, _ -> new ArrayList<>()).add(area);
        }
        List<Area> own = around(new Places(workspace).of(looked).main());
        return byRegion.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Area, List<Area>> one) ->
                                        !own.contains(one.getKey()))
                                .thenComparing(one -> one.getKey().name()))
                .map(one ->
                        new CompareGroup(
                                "region:" + one.getKey().code(),
                                one.getKey().name(),
                                Kind.REGION,
                                one.getValue()))
                .toList();
    }

    private List<Area> around(Area area) {
        List<Area> around = new ArrayList<>();
        @Nullable Area region = regions.get(area.id());
        while (region != null && !around.contains(region)) {
            around.add(region);
            region = regions.get(region.id());
        }
        return around;
    }

    private CompareGroup group(String key, String name, Kind kind, AreaGroup group) {
        return new CompareGroup(key, name, kind, members(group));
    }

    private List<Area> members(AreaGroup group) {
        return group.members().stream()
                .map(AreaGroup.Member::area)
                .filter(this::isOfThisWorld)
                .toList();
    }

    private boolean isOfThisWorld(Area area) {
        return area.invented() == looked.invented();
    }
}
