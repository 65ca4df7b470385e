package io.github.placeline.analysis;

import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A published value, or a figure worked out from such values, in its period.
public record Point(Period period, double value) {

    /// The published values of a series, oldest first.
    public static List<Point> publishedIn(Series series) {
        List<Point> points = new ArrayList<>();
        for (Observation observation : series.observations()) {
            if (observation.reading() instanceof Reading.Published(double value, _, _))
                points.add(new Point(observation.period(), value));
        }
        return List.copyOf(points);
    }

    /// The value that the series publishes for the period; empty where it withholds it or says
    /// nothing.
    public static OptionalDouble published(Series series, Period period) {
        return series.at(period) instanceof Reading.Published(double value, _, _)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }
}
