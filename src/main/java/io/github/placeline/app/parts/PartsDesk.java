package io.github.placeline.app.parts;

import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads and keeps sets of parts.
public final class PartsDesk {

    private final Workspace workspace;

    public PartsDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param wanted the key of the set to show; the first by name where there is no such
    public PartsFacts facts(Area area, long wanted, AsAt asAt) {
        return workspace.together(() -> {
            List<BenchmarkSet> sets = workspace.benchmarkSets().all();
            Optional<BenchmarkSet> shown =
                    sets.stream()
                            .filter(one -> one.id() == wanted)
                            .findFirst()
                            .or(() -> sets.stream().findFirst());
            return new PartsFacts(
                    area,
                    sets,
                    shown,
                    shown.map(set -> parts(set, area, asAt)).orElse(List.of()),
                    new Benchmarks(workspace).countryOf(area).map(Area::name).orElse("England"));
        });
    }

    private List<PartFacts> parts(BenchmarkSet set, Area area, AsAt asAt) {
        Map<Long, Indicator> indicators =
                workspace.indicators().all().stream()
                        .collect(Collectors.toMap(Indicator::id, one -> one));
        IndicatorView view = new IndicatorView(workspace);
        return set.parts().stream()
                .map(part -> {
                    Long key = part.indicator();
                    Indicator indicator = key == null ? null : indicators.get(key);
                    return indicator == null
                            ? PartFacts.empty(part, null)
                            : PartFacts.of(
                                    part,
                                    view.facts(IndicatorQuestion.of(area, indicator).with(asAt)));
                })
                .toList();
    }

    /// Adds a set or writes it anew.
    ///
    /// @return its key
    public long save(BenchmarkSet set) {
        return workspace.benchmarkSets().save(set);
    }

    public void delete(BenchmarkSet set) {
        workspace.benchmarkSets().delete(set);
    }

    /// The eight Gatsby Benchmarks of good career guidance, in few words and with no indicators
    /// yet: who has figures of them names their own.
    public static BenchmarkSet gatsby() {
        return new BenchmarkSet(
                0,
                "Gatsby Benchmarks",
                List.of(
                        new BenchmarkSet.Part("A stable careers programme", null),
                        new BenchmarkSet.Part("Careers and labour market information", null),
                        new BenchmarkSet.Part("The needs of each pupil", null),
                        new BenchmarkSet.Part("Careers in the curriculum", null),
                        new BenchmarkSet.Part("Meeting employers and employees", null),
                        new BenchmarkSet.Part("Experience of workplaces", null),
                        new BenchmarkSet.Part("Meeting colleges and universities", null),
                        new BenchmarkSet.Part("Personal guidance", null)));
    }
}
