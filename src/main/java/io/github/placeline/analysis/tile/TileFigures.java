package io.github.placeline.analysis.tile;

import io.github.placeline.analysis.Benchmark;
import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.gap.SinceBaseline;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a tile, an indicator page or a row of a pack says of one area and indicator: the figure,
/// what it is compared with, and every verdict.
///
/// @param benchmark what is compared with, null where there is nothing of the kind
/// @param beside the benchmark in the latest period with its count, null where it has no value
/// @param position by METHODS 3, no data without a benchmark
/// @param trend of the area in the window since the last series break, by METHODS 5
/// @param gaps the gap over the same time, by METHODS 6; null without a benchmark
/// @param since the word since the baseline; null where none is chosen or there is no benchmark
/// @param last the newest published value, null where there is none
public record TileFigures(
        Indicator indicator,
        Area area,
        Comparison comparison,
        @Nullable Benchmark benchmark,
        @Nullable Mean beside,
        Position position,
        Trend trend,
        @Nullable GapRecord gaps,
        @Nullable SinceBaseline since,
        @Nullable Point last) {

    /// The figures of one area.
    ///
    /// @param breaks the indicator's
    /// @return empty where nothing at all is recorded for the indicator
    public static Optional<TileFigures> of(
            Comparisons comparisons,
            Area area,
            Surroundings surroundings,
            Viewpoint view,
            List<SeriesBreak> breaks) {
        return comparisons
                .latest()
                .map(latest -> new Working(comparisons, area, surroundings, view, breaks, latest))
                .map(Working::figures);
    }

    /// The figure in the latest period.
    public Reading value() {
        return comparison.value();
    }

    /// One tile on its way.
    private record Working(
            Comparisons comparisons,
            Area area,
            Surroundings surroundings,
            Viewpoint view,
            List<SeriesBreak> breaks,
            Period latest) {

        TileFigures figures() {
            Indicator indicator = comparisons.indicator();
            Comparison comparison = comparisons.of(area, surroundings);
            List<Point> own = comparisons.seriesOf(area).map(Point::publishedIn).orElse(List.of());
            Trend trend = Trend.of(Stretch.of(own, view.window(), latest, breaks));
            Benchmark benchmark =
                    comparisons.benchmark(view.against(), area, surroundings).orElse(null);
            Mean beside = benchmark == null ? null : benchmark.in(latest).orElse(null);
            return new TileFigures(
                    indicator,
                    area,
                    comparison,
                    benchmark,
                    beside,
                    position(comparison.value(), beside, indicator),
                    trend,
                    benchmark == null ? null : gaps(own, benchmark, trend.stretch()),
                    benchmark == null ? null : since(own, benchmark),
                    own.isEmpty() ? null : own.getLast());
        }

        private static Position position(
                Reading value, @Nullable Mean beside, Indicator indicator) {
            Reading benchmark =
                    beside == null ? Reading.ABSENT : new Reading.Published(beside.value());
            return Position.of(value, benchmark, indicator);
        }

        /// A group's members must have a value at both ends of what is judged.
        private GapRecord gaps(List<Point> own, Benchmark benchmark, Stretch stretch) {
            Benchmark steady = benchmark;
            if (benchmark.members().size() > 1 && stretch.count() > 1) {
                steady =
                        benchmark.over(
                                stretch.points().getFirst().period(),
                                stretch.points().getLast().period());
            }
            return GapRecord.of(
                    comparisons.indicator(), own, steady.line(), view.window(), latest, breaks);
        }

        private @Nullable SinceBaseline since(List<Point> own, Benchmark benchmark) {
            if (view.baselineYear().isEmpty()) return null;
            Period baseline = view.baseline(latest, view.baselineYear().getAsInt());
            Benchmark steady =
                    benchmark.members().size() > 1 ? benchmark.over(baseline, latest) : benchmark;
            return SinceBaseline.of(
                    comparisons.indicator(),
                    baseline,
                    latest,
                    own,
                    steady.line(),
                    breaks,
                    Spread.ofChanges(baseline, latest, comparisons.everyArea()));
        }
    }
}
