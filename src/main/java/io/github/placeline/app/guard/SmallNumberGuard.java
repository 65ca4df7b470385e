package io.github.placeline.app.guard;

import io.github.placeline.analysis.guard.Hiding;
import io.github.placeline.analysis.guard.SmallNumbers;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Hides small numbers of a workspace (METHODS 10). Figures of published national files are left as
/// they are: their publisher has hidden what had to be hidden.
public final class SmallNumberGuard implements Guard {

    private static final Set<String> PUBLISHED = Set.of("EES tidy", "LAIT long");

    private final Workspace workspace;
    private final AsAt asAt;
    private final SmallNumbers rule;
    private final Set<Long> exempt;
    private final boolean idle;
    private final Map<Subject, Map<Period, Set<Breakdown>>> known = new HashMap<>();

    private record Subject(Area area, Indicator indicator) {}

    private SmallNumberGuard(
            Workspace workspace, AsAt asAt, SmallNumbers rule, Set<Long> exempt, boolean idle) {
        this.workspace = workspace;
        this.asAt = asAt;
        this.rule = rule;
        this.exempt = Set.copyOf(exempt);
        this.idle = idle;
    }

    /// The guard of a workspace, by its own threshold, for figures as known at a moment.
    public static SmallNumberGuard of(Workspace workspace, AsAt asAt) {
        List<ImportBatch> batches = workspace.batches().all();
        Set<Long> published =
                batches.stream()
                        .filter(batch -> PUBLISHED.contains(batch.format()))
                        .map(ImportBatch::id)
                        .collect(Collectors.toSet());
        SmallNumbers rule = Threshold.of(workspace);
        boolean idle = rule.threshold() == 0 || published.size() == batches.size();
        return new SmallNumberGuard(workspace, asAt, rule, published, idle);
    }

    /// The imports of published national files.
    public Set<Long> exempt() {
        return exempt;
    }

    @Override
    public boolean hidesNothing() {
        return idle;
    }

    @Override
    public Series guarded(Series series) {
        if (idle || series.observations().stream().allMatch(this::isExempt)) return series;
        Map<Period, Set<Breakdown>> hidden =
                known.computeIfAbsent(new Subject(series.area(), series.indicator()), this::hidden);
        return new Series(
                series.area(),
                series.indicator(),
                series.breakdown(),
                series.observations().stream().map(one -> guarded(one, series, hidden)).toList());
    }

    private Observation guarded(
            Observation observation, Series series, Map<Period, Set<Breakdown>> hidden) {
        if (isExempt(observation) || !(observation.reading() instanceof Reading.Published))
            return observation;
        boolean also =
                hidden.getOrDefault(observation.period(), Set.of()).contains(series.breakdown());
        Reading reading =
                also
                        ? SmallNumbers.HIDDEN
                        : rule.guarded(observation.reading(), series.indicator());
        return new Observation(
                observation.period(),
                observation.periodAsPublished(),
                reading,
                observation.quality(),
                observation.source());
    }

    private boolean isExempt(Observation observation) {
        return exempt.contains(observation.source().batch());
    }

    /// Of counts by parts of the population, those that must be hidden in each period. Percentages
    /// do not add up, so nothing can be found by subtraction from them.
    private Map<Period, Set<Breakdown>> hidden(Subject subject) {
        if (subject.indicator().unit().kind() != Unit.Kind.NUMBER) return Map.of();
        List<Breakdown> parts = workspace.series().breakdowns(subject.area(), subject.indicator());
        if (parts.size() < 2) return Map.of();
        Map<Period, Map<Breakdown, Double>> counts = new TreeMap<>();
        Map<Period, Set<Breakdown>> small = new HashMap<>();
        for (Breakdown part : parts) {
            Series series = workspace.series().of(subject.area(), subject.indicator(), part, asAt);
            for (Observation one : series.observations()) {
                if (!(one.reading() instanceof Reading.Published figure)) continue;
                counts.computeIfAbsent(one.period(), _ -> new HashMap<>())
                        .put(part, figure.value());
                if (!isExempt(one) && rule.hides(figure, subject.indicator().unit()))
                    small.computeIfAbsent(one.period(), _ -> new HashSet<>()).add(part);
            }
        }
        List<Hiding.Sum<Breakdown>> sums = sums(parts);
        Map<Period, Set<Breakdown>> hidden = new HashMap<>();
        small.forEach((period, cells) ->
                hidden.put(period, Hiding.of(counts.getOrDefault(period, Map.of()), cells, sums)));
        return hidden;
    }

    /// What adds up: the parts by one more characteristic to the whole without it.
    private static List<Hiding.Sum<Breakdown>> sums(List<Breakdown> all) {
        Map<Breakdown, Map<String, List<Breakdown>>> children = new HashMap<>();
        for (Breakdown part : all) {
            for (String characteristic : part.parts().keySet()) {
                Map<String, String> without = new TreeMap<>(part.parts());
                without.remove(characteristic);
                children.computeIfAbsent(Breakdown.of(without), _ -> new TreeMap<>())
                        .computeIfAbsent(characteristic, _ -> new ArrayList<>())
                        .add(part);
            }
        }
        List<Hiding.Sum<Breakdown>> sums = new ArrayList<>();
        for (Breakdown whole : all) {
            children.getOrDefault(whole, Map.of())
                    .values()
                    .forEach(parts -> sums.add(new Hiding.Sum<>(whole, parts)));
        }
        return sums;
    }
}
