package io.github.placeline.app.twinning;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whom and what to begin with where nobody has chosen.
final class Pairing {

    private final Workspace workspace;

    Pairing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The closest statistical neighbour with figures, else another authority of the same world.
    Optional<Area> likest(Area area) {
        List<Area> withFigures =
                workspace.areas().withFigures().stream()
                        .filter(one -> one.id() != area.id())
                        .filter(one -> one.invented() == area.invented())
                        .toList();
        Stream<Area> neighbours =
                workspace.areas().neighboursOf(area).stream()
                        .flatMap(group -> group.members().stream())
                        .map(AreaGroup.Member::area)
                        .filter(withFigures::contains);
        Stream<Area> others =
                withFigures.stream()
                        .filter(one -> one.kind() == AreaKind.LOCAL_AUTHORITY && !one.isClosed());
        return Stream.concat(neighbours, others).findFirst();
    }

    /// The indicators of which both areas have a series, in the order of the first's.
    List<Indicator> common(Area first, Area second) {
        Set<Indicator> theirs = new HashSet<>(workspace.indicators().of(second));
        return workspace.indicators().of(first).stream().filter(theirs::contains).toList();
    }
}
