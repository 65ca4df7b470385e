package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.Optional;

/// What the newest figure of an area is judged by: its change and its gap over the periods that may
/// be compared with it.
///
/// @param trend of the area's values
/// @param gaps to the country, without any where there is none
/// @param sinceBreak whether a series break cut the record short
record Evidence(Trend trend, GapRecord gaps, boolean sinceBreak) {

    /// @param latest the newest period recorded for the indicator
    static Evidence of(
            IndicatorQuestion question,
            Series area,
            Optional<Series> country,
            Period latest,
            List<SeriesBreak> breaks) {
        Indicator indicator = question.indicator();
        List<Point> own = Point.publishedIn(area);
        List<Point> beside = country.map(Point::publishedIn).orElse(List.of());
        Stretch stretch = Stretch.of(own, question.window(), latest, breaks);
        Stretch unbroken = Stretch.of(own, question.window(), latest, List.of());
        return new Evidence(
                Trend.of(stretch),
                GapRecord.of(indicator, own, beside, question.window(), latest, breaks),
                stretch.count() < unbroken.count());
    }

    /// The area's values, oldest first.
    List<Point> values() {
        return trend.stretch().points();
    }

    Optional<Gap> gapIn(Period period) {
        return gaps.gaps().stream().filter(gap -> gap.period().equals(period)).findFirst();
    }
}
