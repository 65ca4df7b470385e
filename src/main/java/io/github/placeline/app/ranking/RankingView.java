package io.github.placeline.app.ranking;

import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts all authorities in the order of one indicator in one period (METHODS 4). Totals only.
public final class RankingView {

    private final Workspace workspace;

    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public RankingView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public RankingView(Workspace workspace, Guard guard) {
        this.guard = guard;
        this.workspace = workspace;
    }

    public Ranking facts(RankingQuestion question) {
        return workspace.together(() -> answer(question));
    }

    private Ranking answer(RankingQuestion question) {
        Benchmarks benchmarks = new Benchmarks(workspace);
        Optional<Area> country = benchmarks.countryOf(question.looked());
        List<Area> areas =
                benchmarks.worldOf(question.looked()).stream()
                        .filter(area ->
                                Spread.isAuthority(area)
                                        || country.filter(area::equals).isPresent())
                        .toList();
        List<Series> series =
                guard.guarded(
                        workspace
                                .series()
                                .among(
                                        areas,
                                        List.of(question.indicator()),
                                        Breakdown.TOTAL,
                                        question.asAt()));
        List<Period> periods =
                series.stream()
                        .flatMap(one -> one.observations().stream())
                        .map(Observation::period)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        String name = country.map(Area::name).orElse("");
        if (periods.isEmpty())
            return new Ranking(question, null, periods, name, List.of(), List.of());
        Period asked = question.period();
        Period period = asked != null && periods.contains(asked) ? asked : periods.getFirst();
        Reading beside =
                series.stream()
                        .filter(one -> Ranking.isCountry(one.area()))
                        .findFirst()
                        .map(one -> one.at(period))
                        .orElse(Reading.ABSENT);
        Spread spread = Spread.of(question.indicator(), period, series);
        List<RankedRow> rows =
                series.stream()
                        .map(one -> row(one, period, spread, beside))
                        .filter(row -> row.hasValue() || !row.area().isClosed())
                        .sorted(order(question.indicator()))
                        .toList();
        List<String> files =
                series.stream()
                        .flatMap(one -> one.observations().stream())
                        .filter(one -> one.period().equals(period))
                        .map(one -> one.source().file())
                        .distinct()
                        .toList();
        return new Ranking(question, period, periods, name, rows, files);
    }

    private static RankedRow row(Series own, Period period, Spread spread, Reading beside) {
        Reading value = own.at(period);
        boolean country = Ranking.isCountry(own.area());
        if (!(value instanceof Reading.Published(double figure, _, _)) || country)
            return new RankedRow(
                    own.area(),
                    value,
                    null,
                    null,
                    Position.of(Reading.ABSENT, beside, own.indicator()));
        return new RankedRow(
                own.area(),
                value,
                spread.rankOf(figure).orElse(null),
                spread.bandOf(figure).orElse(null),
                Position.of(value, beside, own.indicator()));
    }

    private static Comparator<RankedRow> order(Indicator indicator) {
        double sign = indicator.polarity() == Polarity.LOWER_IS_BETTER ? 1 : -1;
        return Comparator.comparing((RankedRow row) -> !row.hasValue())
                .thenComparingDouble(row ->
                        row.value() instanceof Reading.Published(double value, _, _)
                                ? sign * value
                                : 0)
                .thenComparing(row -> row.area().name());
    }
}
