package io.github.placeline.app.dashboard;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.Optional;

/// An indicator of the area with what it is judged by.
///
/// @param target the one that is due next, where the area has set any
/// @param latest the newest period recorded for it
record Judged(
        Series area,
        Optional<Series> country,
        Period latest,
        List<SeriesBreak> breaks,
        Optional<TargetStanding> target) {

    Indicator indicator() {
        return area.indicator();
    }

    List<Point> own() {
        return Point.publishedIn(area);
    }

    List<Point> beside() {
        return country.map(Point::publishedIn).orElse(List.of());
    }

    /// The period that lies as many years before the latest as the baseline's year does.
    Period at(Baseline baseline) {
        int years = latest.endYear() - baseline.year();
        return new Period(
                latest.kind(), latest.start().minusYears(years), latest.end().minusYears(years));
    }

    TrendVerdict direction() {
        return Trend.of(Stretch.of(own(), Window.TEN, latest, breaks))
                .verdict(indicator().polarity());
    }
}
