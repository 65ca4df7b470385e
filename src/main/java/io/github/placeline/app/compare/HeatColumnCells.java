package io.github.placeline.app.compare;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.StandIn;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One indicator of a heat table while its cells are worked out.
final class HeatColumnCells {

    private final Indicator indicator;
    private final @Nullable Period latest;
    private final @Nullable Spread spread;
    private final ShownSeries shown;
    private final List<SeriesBreak> breaks;
    private final @Nullable Series benchmark;
    private final Reading country;

    /// @param latest the newest period recorded for the indicator, null where there is none
    /// @param spread of the authorities in that period, null without one
    /// @param series of the areas to be shown and of their country, where they have one
    HeatColumnCells(
            Indicator indicator,
            @Nullable Period latest,
            @Nullable Spread spread,
            Collection<Series> series,
            Optional<Area> country,
            List<SeriesBreak> breaks) {
        Map<Long, Series> byArea = new HashMap<>();
        series.forEach(one -> byArea.put(one.area().id(), one));
        this.indicator = indicator;
        this.latest = latest;
        this.spread = spread;
        this.shown = new ShownSeries(indicator, byArea);
        this.breaks = breaks;
        this.benchmark = country.map(area -> byArea.get(area.id())).orElse(null);
        this.country = benchmark == null ? Reading.ABSENT : now(benchmark);
    }

    boolean isEmpty() {
        return latest == null;
    }

    HeatColumn heading() {
        return new HeatColumn(
                indicator,
                ColumnTitle.of(indicator),
                latest,
                benchmark == null ? null : cell(benchmark, false, Reading.ABSENT),
                spread);
    }

    HeatCell cell(Place place) {
        StandIn figures = shown.of(place);
        return cell(figures.shown(), !figures.isOwn(), country);
    }

    private HeatCell cell(Series own, boolean standIn, Reading beside) {
        Reading value = now(own);
        List<Point> points = Point.publishedIn(own);
        Rank rank = null;
        Band band = null;
        if (spread != null
                && !standIn
                && Spread.isAuthority(own.area())
                && value instanceof Reading.Published(double figure, _, _)) {
            rank = spread.rankOf(figure).orElse(null);
            band = spread.bandOf(figure).orElse(null);
        }
        return new HeatCell(
                own.area(),
                standIn,
                value,
                Position.of(value, beside, indicator),
                trend(points),
                rank,
                band,
                spread == null || band == null ? 0 : spread.holding(band),
                points.isEmpty() ? null : points.getLast());
    }

    private Trend trend(List<Point> points) {
        return Trend.of(
                latest == null
                        ? new Stretch(List.of())
                        : Stretch.of(points, Window.TEN, latest, breaks));
    }

    private Reading now(Series own) {
        return latest == null ? Reading.ABSENT : own.at(latest);
    }
}
