package io.github.placeline.app.compare;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Sets areas beside everything they are compared with, one indicator after the other; totals only.
public final class CompareTable {

    private final Workspace workspace;
    private final Benchmarks benchmarks;
    private final Map<Long, AreaGroup> neighbours;
    private final Map<Long, Surroundings> surroundings = new HashMap<>();

    public CompareTable(Workspace workspace) {
        this.workspace = workspace;
        this.benchmarks = new Benchmarks(workspace);
        this.neighbours =
                workspace.areas().groups(AreaGroup.Kind.STATISTICAL_NEIGHBOURS).stream()
                        .filter(group -> group.owner() != null)
                        .collect(
                                Collectors.toMap(
                                        group -> group.owner() == null ? 0 : group.owner().id(),
                                        group -> group,
                                        (first, _) -> first));
    }

    /// One indicator with the areas' comparisons, by the areas' names.
    public record Part(Indicator indicator, List<Comparison> comparisons) {
        public Part {
            comparisons = List.copyOf(comparisons);
        }
    }

    /// Hands each indicator over as soon as it is compared.
    ///
    /// @param areas those wanted; every local authority that has figures when empty
    /// @param indicators those wanted; all when empty
    public void compare(
            Collection<Area> areas,
            Collection<Indicator> indicators,
            AsAt asAt,
            Consumer<Part> to) {
        List<Area> withFigures = workspace.areas().withFigures();
        List<Area> wanted = areas.isEmpty() ? authorities(withFigures) : List.copyOf(areas);
        for (Indicator indicator :
                indicators.isEmpty() ? workspace.indicators().all() : indicators) {
            List<Comparison> comparisons = new ArrayList<>();
            for (boolean invented : new boolean[] {false, true}) {
                List<Area> world =
                        wanted.stream().filter(area -> area.invented() == invented).toList();
                if (!world.isEmpty())
                    comparisons.addAll(inOneWorld(world, indicator, areas.isEmpty(), asAt));
            }
            to.accept(new Part(indicator, comparisons));
        }
    }

    private static List<Area> authorities(List<Area> areas) {
        return areas.stream().filter(area -> area.kind() == AreaKind.LOCAL_AUTHORITY).toList();
    }

    private List<Comparison> inOneWorld(
            List<Area> areas, Indicator indicator, boolean onlyWithSeries, AsAt asAt) {
        List<Area> all = new ArrayList<>(benchmarks.worldOf(areas.getFirst()));
        areas.stream().filter(area -> !all.contains(area)).forEach(all::add);
        List<Series> series =
                workspace.series().among(all, List.of(indicator), Breakdown.TOTAL, asAt);
        Comparisons comparisons = Comparisons.of(indicator, series);
        List<Long> withSeries = series.stream().map(one -> one.area().id()).toList();
        return areas.stream()
                .filter(area -> !onlyWithSeries || withSeries.contains(area.id()))
                .sorted(Comparator.comparing(Area::name))
                .map(area -> comparisons.of(area, surroundingsOf(area)))
                .toList();
    }

    private Surroundings surroundingsOf(Area area) {
        return surroundings.computeIfAbsent(
                area.id(), _ -> benchmarks.surroundingsOf(area, neighbours.get(area.id())));
    }
}
