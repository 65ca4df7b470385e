package io.github.placeline.app.twinning;

import io.github.placeline.analysis.Benchmark;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.learning.BrightSpots;
import io.github.placeline.analysis.learning.Journeys;
import io.github.placeline.analysis.sentence.TwinHeadline;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.tile.Viewpoint;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.indicator.IndicatorChart;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.TwinChart;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Source;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Works out what two areas have to show each other.
final class SideBySide {

    private final Workspace workspace;
    private final Guard guard;
    private final Benchmarks benchmarks;

    /// @param guard what figures go through before anything is made of them
    SideBySide(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
        this.benchmarks = new Benchmarks(workspace);
    }

    /// The facts; empty where neither area has a row for the indicator.
    Optional<TwinningFacts> facts(
            Area first, Area second, Indicator indicator, Window window, AsAt asAt) {
        List<Area> world = new ArrayList<>(benchmarks.worldOf(first));
        if (!world.contains(second)) world.add(second);
        List<Series> all =
                guard.guarded(
                        workspace.series().among(world, List.of(indicator), Breakdown.TOTAL, asAt));
        Comparisons comparisons = Comparisons.of(indicator, all);
        boolean either =
                comparisons.seriesOf(first).isPresent() || comparisons.seriesOf(second).isPresent();
        if (!either) return Optional.empty();
        List<SeriesBreak> breaks = workspace.indicators().breaksOf(indicator);
        return comparisons
                .latest()
                .map(latest -> new Pair(comparisons, first, second, window, breaks, latest))
                .map(this::facts);
    }

    private record Pair(
            Comparisons comparisons,
            Area first,
            Area second,
            Window window,
            List<SeriesBreak> breaks,
            Period latest) {

        Series seriesOf(Area area) {
            return comparisons
                    .seriesOf(area)
                    .orElseGet(() ->
                            new Series(area, comparisons.indicator(), Breakdown.TOTAL, List.of()));
        }

        Optional<Series> country() {
            return comparisons.england().flatMap(comparisons::seriesOf);
        }

        ChartContent content(Area area) {
            return IndicatorChart.of(seriesOf(area), country(), breaks)
                    .window(IndicatorChart.years(window))
                    .build();
        }
    }

    private TwinningFacts facts(Pair pair) {
        TwinSide one = side(pair, pair.first());
        TwinSide other = side(pair, pair.second());
        return new TwinningFacts(
                pair.comparisons().indicator(),
                pair.window(),
                one,
                other,
                TwinHeadline.of(one.figures(), other.figures()).text(),
                TwinChart.of(pair.content(pair.first()), pair.content(pair.second())),
                TwinRow.all(
                        pair.seriesOf(pair.first()),
                        pair.seriesOf(pair.second()),
                        pair.country(),
                        pair.window(),
                        pair.latest()),
                pair.comparisons().england().map(Area::name).orElse("England"),
                Journeys.of(pair.comparisons(), pair.first(), pair.breaks()).orElse(null),
                BrightSpots.of(pair.comparisons(), pair.breaks()).orElse(null),
                files(pair));
    }

    private TwinSide side(Pair pair, Area area) {
        TileFigures figures =
                TileFigures.of(
                                pair.comparisons(),
                                area,
                                benchmarks.surroundingsOf(area),
                                new Viewpoint(
                                        Benchmark.Kind.ENGLAND, pair.window(), OptionalInt.empty()),
                                pair.breaks())
                        .orElseThrow();
        return new TwinSide(benchmarks.regionOf(area).map(Area::name).orElse(""), figures);
    }

    private static List<String> files(Pair pair) {
        List<Series> shown =
                new ArrayList<>(List.of(pair.seriesOf(pair.first()), pair.seriesOf(pair.second())));
        pair.country().ifPresent(shown::add);
        LinkedHashSet<String> files = new LinkedHashSet<>();
        shown.stream()
                .flatMap(series -> series.observations().stream())
                .filter(observation -> pair.window().holds(observation.period(), pair.latest()))
                .map(Observation::source)
                .sorted(Comparator.comparingLong(Source::batch).reversed())
                .forEach(source -> files.add(source.file()));
        return List.copyOf(files);
    }
}
