package io.github.placeline.app.compare;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.store.AreaRepository;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what an area is made of and what it lies in.
final class Places {

    private static final String PROGRAMME_WORD = " opportunity area";

    private final AreaRepository areas;

    Places(Workspace workspace) {
        this.areas = workspace.areas();
    }

    Place of(Area area) {
        return switch (area.kind()) {
            case OPPORTUNITY_AREA, OTHER, DISTRICT, WARD, SCHOOL -> small(area);
            case COUNTRY, REGION, LOCAL_AUTHORITY -> new Place(area, area.name(), List.of(), null);
        };
    }

    static String shortName(Area area) {
        return area.name().endsWith(PROGRAMME_WORD)
                ? area.name().substring(0, area.name().length() - PROGRAMME_WORD.length())
                : area.name();
    }

    private Place small(Area area) {
        List<Area> parts = areas.partsOf(area);
        List<Area> around =
                Stream.concat(Stream.of(area), parts.stream())
                        .map(this::authority)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return new Place(
                area, shortName(area), parts, around.size() == 1 ? around.getFirst() : null);
    }

    private Optional<Area> authority(Area part) {
        return areas.wholeOf(part, AreaKind.LOCAL_AUTHORITY);
    }
}
