package io.github.placeline.app.index;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Works out the indexes of a workspace, and keeps their definitions.
public final class IndexView {

    private final Workspace workspace;
    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public IndexView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public IndexView(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
    }

    /// The indexes that there are, and one of them worked out for the authorities of an area's
    /// world.
    ///
    /// @param wanted the key of the one worked out; the first by name where there is no such
    public IndexFacts facts(Area looked, long wanted, AsAt asAt) {
        return workspace.together(() -> {
            List<Index> all = workspace.indexes().all();
            List<Indicator> indicators = workspace.indicators().all();
            Optional<Index> shown =
                    all.stream()
                            .filter(index -> index.id() == wanted)
                            .findFirst()
                            .or(() -> all.stream().findFirst());
            return new IndexFacts(
                    all,
                    shown.map(index -> worked(index, looked, indicators, asAt)).stream().toList(),
                    indicators.stream()
                            .filter(indicator -> indicator.polarity().isDirected())
                            .toList());
        });
    }

    private IndexFacts.Worked worked(Index index, Area looked, List<Indicator> known, AsAt asAt) {
        Map<Long, Indicator> byId =
                known.stream().collect(Collectors.toMap(Indicator::id, one -> one));
        List<Area> world = new Benchmarks(workspace).worldOf(looked);
        List<Indicator> indicators = new ArrayList<>();
        List<Comparisons> comparisons = new ArrayList<>();
        List<Index.Part> parts = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        for (Index.Part part : index.parts()) {
            Indicator indicator = byId.get(part.indicator());
            if (indicator == null) continue;
            parts.add(part);
            indicators.add(indicator);
            List<Series> series =
                    guard.guarded(
                            workspace
                                    .series()
                                    .among(world, List.of(indicator), part.breakdown(), asAt));
            series.stream()
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> files.add(one.observations().getLast().source().file()));
            comparisons.add(Comparisons.of(indicator, series));
        }
        Index whole = new Index(index.id(), index.name(), index.measure(), parts);
        return new IndexFacts.Worked(
                whole, indicators, IndexScore.of(whole, comparisons), List.copyOf(files));
    }

    /// Keeps a new index, or the new form of one that has a key.
    ///
    /// @return the index with its key
    public Index keep(Index index) {
        if (index.id() == 0) return workspace.indexes().add(index);
        workspace.indexes().change(index);
        return index;
    }

    public void delete(Index index) {
        workspace.indexes().delete(index);
    }
}
