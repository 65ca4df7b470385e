package io.github.placeline.analysis.standing;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Reading;

/// An area's figure beside a benchmark: the word for it, the gap, and the interval that it was
/// tested with (METHODS 3).
///
/// @param gap area minus benchmark, unrounded, in the indicator's unit; `NaN` without data
public record Position(Standing standing, double gap, Confidence confidence) {

    private static final Confidence UNTESTED =
            new Confidence(Interval.UNSTATED, Confidence.Basis.NONE);

    /// The position of a reading beside another; no data where either is not published.
    public static Position of(Reading area, Reading benchmark, Indicator indicator) {
        return area instanceof Reading.Published own
                        && benchmark instanceof Reading.Published(double value, _, _)
                ? of(own, value, indicator)
                : new Position(Standing.NO_DATA, Double.NaN, UNTESTED);
    }

    /// The position of a figure beside a value. Similar whenever the benchmark lies in the area's
    /// own interval, touching counts; without an interval decided on displayed values.
    public static Position of(Reading.Published area, double benchmark, Indicator indicator) {
        Confidence confidence = Confidence.of(area, indicator);
        Figures figures = Figures.of(indicator);
        return new Position(
                standing(area, benchmark, indicator, confidence.interval()),
                figures.difference(area.value(), benchmark),
                confidence);
    }

    private static Standing standing(
            Reading.Published area, double benchmark, Indicator indicator, Interval interval) {
        if (!interval.isStated()) {
            Direction shown = Figures.of(indicator).direction(area.value(), benchmark);
            return Standing.untested(shown, indicator.polarity());
        }
        Direction direction = Direction.LEVEL;
        if (benchmark < interval.low()) direction = Direction.UP;
        else if (benchmark > interval.high()) direction = Direction.DOWN;
        return Standing.tested(direction, indicator.polarity());
    }
}
