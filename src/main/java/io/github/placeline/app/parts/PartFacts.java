package io.github.placeline.app.parts;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a set as it is displayed for an area: its newest figure beside the country's of the
/// same period.
///
/// @param indicator null where none is chosen
/// @param value with its unit; empty where the area has no figure
/// @param period of the value
/// @param gap "4.8 pp below England"; empty without the country's figure
public record PartFacts(
        BenchmarkSet.Part part,
        @Nullable Indicator indicator,
        String value,
        String period,
        String gap,
        Standing standing,
        TrendVerdict direction) {

    static PartFacts empty(BenchmarkSet.Part part, @Nullable Indicator indicator) {
        return new PartFacts(
                part, indicator, "", "", "", Standing.NO_DATA, TrendVerdict.TOO_FEW_POINTS);
    }

    static PartFacts of(BenchmarkSet.Part part, IndicatorFacts facts) {
        Indicator indicator = facts.question().indicator();
        List<Point> published = Point.publishedIn(facts.area());
        if (published.isEmpty()) return empty(part, indicator);
        Point newest = published.getLast();
        Figures figures = Figures.of(indicator);
        Series country = facts.country();
        Reading beside = country == null ? Reading.ABSENT : country.at(newest.period());
        return new PartFacts(
                part,
                indicator,
                figures.figure(newest.value()),
                newest.period().label(),
                beside instanceof Reading.Published(double theirs, _, _)
                        ? figures.against(newest.value(), theirs, facts.countryName())
                        : "",
                Position.of(facts.area().at(newest.period()), beside, indicator).standing(),
                facts.direction());
    }

    /// All of it as one text, for a reader who hears it.
    public String words() {
        if (indicator == null) return part.title() + ": no indicator is chosen.";
        if (value.isEmpty()) return part.title() + ": no figures.";
        String against = gap.isEmpty() ? "" : ", " + gap;
        String stands = standing == Standing.NO_DATA ? "" : " " + standing.words() + ".";
        return "%s: %s in %s%s.%s %s."
                .formatted(part.title(), value, period, against, stands, direction.words());
    }
}
