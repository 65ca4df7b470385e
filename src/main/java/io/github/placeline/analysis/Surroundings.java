package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an area is compared with besides its country: the regions it lies in and its statistical
/// neighbours.
///
/// @param regions the region's published areas, the nearest first: Outer London, then London
/// @param neighbours the closest first; empty where no list is known
public record Surroundings(List<Area> regions, List<Area> neighbours) {

    public Surroundings {
        regions = List.copyOf(regions);
        neighbours = List.copyOf(neighbours);
    }

    /// The chain of regions around the area, and its neighbours.
    ///
    /// @param regionOf the region of every area that lies in one, regions included, by the area's
    ///   key
    /// @param neighbours the area's statistical neighbours, null where no list is known
    public static Surroundings of(
            Area area, Map<Long, Area> regionOf, @Nullable AreaGroup neighbours) {
        List<Area> regions = new ArrayList<>();
        Area region = regionOf.get(area.id());
        while (region != null && !regions.contains(region)) {
            regions.add(region);
            region = regionOf.get(region.id());
        }
        return new Surroundings(
                regions,
                neighbours == null
                        ? List.of()
                        : neighbours.members().stream().map(AreaGroup.Member::area).toList());
    }
}
