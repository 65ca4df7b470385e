package io.github.placeline.app;

import io.github.placeline.analysis.Surroundings;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaKind;
import io.github.placeline.store.AreaRepository;
import io.github.placeline.store.Workspace;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom an area is compared with. Real areas have England; invented ones have the invented country
/// they lie in, and the two worlds never meet.
public final class Benchmarks {

    private static final Set<AreaKind> PUBLISHED =
            EnumSet.of(AreaKind.COUNTRY, AreaKind.REGION, AreaKind.LOCAL_AUTHORITY);

    private final AreaRepository repository;
    private final List<Area> areas;
    private final Map<Long, Area> regions;

    public Benchmarks(Workspace workspace) {
        this.repository = workspace.areas();
        this.areas = repository.all();
        this.regions = repository.regions();
    }

    /// The country whose published reading is the benchmark.
    public Optional<Area> countryOf(Area area) {
        List<Area> countries =
                areas.stream()
                        .filter(one ->
                                one.kind() == AreaKind.COUNTRY && one.invented() == area.invented())
                        .toList();
        return countries.stream()
                .filter(one -> one.code().equals(Area.ENGLAND))
                .findFirst()
                .or(() -> countries.stream().findFirst());
    }

    /// The region the area lies in; for an area made of others, or part of one, theirs.
    public Optional<Area> regionOf(Area area) {
        Area own = regions.get(area.id());
        if (own != null) return Optional.of(own);
        return repository.partsOf(area).stream()
                .filter(part -> area.kind() != AreaKind.COUNTRY)
                .flatMap(part -> regionOfPart(part).stream())
                .findFirst()
                .or(() -> regionOfPart(area));
    }

    /// Regions, the nearest first, and statistical neighbours.
    public Surroundings surroundingsOf(Area area) {
        return surroundingsOf(area, repository.neighboursOf(area).orElse(null));
    }

    /// The same where the area's list of neighbours is at hand, null where it has none.
    public Surroundings surroundingsOf(Area area, @Nullable AreaGroup neighbours) {
        Map<Long, Area> regionOf = new HashMap<>(regions);
        regionOf(area).ifPresent(region -> regionOf.put(area.id(), region));
        return Surroundings.of(area, regionOf, neighbours);
    }

    /// The area and every country, region and authority of its world: all that METHODS sets a
    /// figure beside.
    public List<Area> worldOf(Area area) {
        Set<Area> world = new LinkedHashSet<>();
        areas.stream()
                .filter(one -> PUBLISHED.contains(one.kind()) && one.invented() == area.invented())
                .forEach(world::add);
        world.add(area);
        return List.copyOf(world);
    }

    private Optional<Area> regionOfPart(Area part) {
        Area own = regions.get(part.id());
        if (own != null) return Optional.of(own);
        return repository
                .wholeOf(part, AreaKind.LOCAL_AUTHORITY)
                .map(whole -> regions.get(whole.id()));
    }
}
