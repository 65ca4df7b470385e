package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import java.util.Optional;

/// The answer in words, put together from displayed figures and nothing else (METHODS 11).
final class Headline {

    private final Figures figures;
    private final Area area;
    private final Series own;
    private final Optional<Series> country;

    Headline(Figures figures, Series own, Optional<Series> country) {
        this.figures = figures;
        this.area = own.area();
        this.own = own;
        this.country = country;
    }

    /// "In 2019, Blackpool had 72.9%, 0.9 pp below England (73.8%). Since 2016 the area rose 16.4
    /// pp."
    ///
    /// @param latest the newest period recorded for the indicator anywhere
    String text(Period latest, Evidence evidence) {
        if (own.isEmpty())
            return "The workspace has no figures of this indicator for " + area.name() + ".";
        if (evidence.values().isEmpty())
            return "No figure is published for " + area.name() + " in these years.";
        Point newest = evidence.values().getLast();
        return missing(latest, newest) + standing(newest) + movement(evidence.values());
    }

    private String missing(Period latest, Point newest) {
        if (latest.compareTo(newest.period()) <= 0) return "";
        String why =
                own.at(latest) instanceof Reading.Withheld(_, var reason)
                        ? " (" + reason.words() + ")"
                        : "";
        return "For %s no figure is published for %s%s. "
                .formatted(latest.label(), area.name(), why);
    }

    private String standing(Point newest) {
        String has =
                "In %s, %s had %s"
                        .formatted(
                                newest.period().label(),
                                area.name(),
                                figures.value(newest.value()));
        return country.flatMap(beside -> value(beside, newest.period()))
                .map(benchmark -> has + ", " + beside(newest.value(), benchmark) + ".")
                .orElse(has + ".");
    }

    private String beside(double value, double benchmark) {
        String name = country.map(series -> series.area().name()).orElse("");
        return figures.against(value, benchmark, name) + " (" + figures.figure(benchmark) + ")";
    }

    private static Optional<Double> value(Series series, Period period) {
        return series.at(period) instanceof Reading.Published(double value, _, _)
                ? Optional.of(value)
                : Optional.empty();
    }

    private String movement(List<Point> values) {
        if (values.size() < 2) return "";
        Point first = values.getFirst();
        Point newest = values.getLast();
        Direction direction = figures.direction(newest.value(), first.value());
        String size =
                direction == Direction.LEVEL
                        ? ""
                        : " " + figures.gap(figures.difference(newest.value(), first.value()));
        String place = country.isPresent() ? "the area" : "it";
        return " Since %s %s %s%s."
                .formatted(first.period().label(), place, direction.movement(), size);
    }
}
