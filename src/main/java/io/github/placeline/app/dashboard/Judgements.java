package io.github.placeline.app.dashboard;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.gap.SinceBaseline;
import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.gap.Tally;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.store.AuthorityRepository;
import io.github.placeline.store.AuthorityRepository.Change;
import io.github.placeline.store.AuthorityRepository.Ends;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of each indicator's gap since each of some baselines. Asks the workspace once for
/// the spread of all authorities' changes.
final class Judgements {

    private final Map<Ends, List<Change>> changes;
    private final Map<Ends, Quantiles> spreads = new HashMap<>();

    private Judgements(Map<Ends, List<Change>> changes) {
        this.changes = changes;
    }

    static Judgements of(
            AuthorityRepository authorities,
            Area area,
            AsAt asAt,
            Collection<Judged> all,
            Collection<Baseline> since) {
        Set<Ends> wanted = new HashSet<>();
        for (Judged one : all) {
            for (Baseline baseline : since) wanted.add(ends(one, baseline));
        }
        return new Judgements(authorities.changes(wanted, area.invented(), asAt));
    }

    Summary since(Baseline baseline, Judged one) {
        return SinceBaseline.of(
                        one.indicator(),
                        one.at(baseline),
                        one.latest(),
                        one.own(),
                        one.beside(),
                        one.breaks(),
                        spread(ends(one, baseline)))
                .summary();
    }

    Since tally(Baseline baseline, Collection<Judged> all) {
        return new Since(
                baseline, Tally.of(all.stream().map(one -> since(baseline, one)).toList()));
    }

    private Quantiles spread(Ends ends) {
        return spreads.computeIfAbsent(
                ends,
                _ ->
                        Quantiles.of(
                                changes.getOrDefault(ends, List.of()).stream()
                                        .mapToDouble(change ->
                                                Decimals.minus(change.to(), change.from()))
                                        .toArray()));
    }

    private static Ends ends(Judged one, Baseline baseline) {
        return new Ends(one.indicator(), one.at(baseline), one.latest());
    }
}
