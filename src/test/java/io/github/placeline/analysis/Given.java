package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.Source;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.YearType;
import java.util.ArrayList;
import java.util.List;

/// Model objects for tests, each with as few words as the case needs.
public final class Given {

    private Given() {}

    public static Indicator indicator(Polarity polarity) {
        return indicator(polarity, Unit.PERCENT, 1);
    }

    public static Indicator indicator(Polarity polarity, Unit unit, int decimals) {
        return new Indicator(
                1,
                "GLD",
                "Good level of development",
                List.of("Early years"),
                unit,
                decimals,
                polarity,
                YearType.ACADEMIC,
                "% of pupils",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                false);
    }

    public static Area area(long id, String name, AreaKind kind) {
        return new Area(id, "X" + id, null, name, kind, "", Lifetime.ALWAYS, false);
    }

    public static Area authority(long id, String name) {
        return area(id, name, AreaKind.LOCAL_AUTHORITY);
    }

    public static Area england() {
        return area(999, "England", AreaKind.COUNTRY);
    }

    public static Period year(int ending) {
        return Period.academicYearEnding(ending);
    }

    /// Academic years from the one that ends in `first`; `NaN` is a withheld reading.
    public static Series series(Area area, Indicator indicator, int first, double... values) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observations.add(
                    observation(
                            year(first + i),
                            Double.isNaN(values[i])
                                    ? new Reading.Withheld("c", Withholding.SUPPRESSED)
                                    : new Reading.Published(values[i])));
        }
        return new Series(area, indicator, Breakdown.TOTAL, observations);
    }

    public static Series series(Area area, Indicator indicator, Observation... observations) {
        return new Series(area, indicator, Breakdown.TOTAL, List.of(observations));
    }

    public static Observation observation(Period period, Reading reading) {
        return new Observation(
                period, period.label(), reading, Quality.UNSTATED, new Source(1, "f.csv", "", 2));
    }

    public static Reading.Published counted(double value, double numerator, double denominator) {
        return new Reading.Published(value, Interval.UNSTATED, new Counts(numerator, denominator));
    }

    /// One point a year from the academic year that ends in `first`.
    public static List<Point> points(int first, double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) points.add(new Point(year(first + i), values[i]));
        return points;
    }
}
