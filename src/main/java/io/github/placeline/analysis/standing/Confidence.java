package io.github.placeline.analysis.standing;

import io.github.placeline.analysis.Scale;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import java.util.OptionalDouble;

/// The 95 % interval around a figure, in the indicator's unit, and where it comes from (METHODS 3):
/// the published one; otherwise Wilson's for a share with its counts, Byar's for a rate with its
/// count; otherwise none. No interval is better than a guessed one.
///
/// @param interval [Interval#UNSTATED] where there is none
public record Confidence(Interval interval, Basis basis) {

    private static final Confidence NONE = new Confidence(Interval.UNSTATED, Basis.NONE);

    /// Where an interval comes from.
    public enum Basis {
        PUBLISHED("95% interval as published"),
        WILSON("95% interval worked out from the counts (Wilson score)"),
        BYAR("95% interval worked out from the count (Byar)"),
        NONE("not tested: no interval is published and none can be worked out");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// The interval of a published figure.
    ///
    /// Counts that do not belong to the figure (their interval does not hold it) are not used.
    public static Confidence of(Reading.Published reading, Indicator indicator) {
        if (reading.interval().isStated())
            return new Confidence(reading.interval(), Basis.PUBLISHED);
        Confidence counted =
                switch (indicator.unit().kind()) {
                    case PERCENT -> share(reading.counts());
                    case RATE -> rate(reading.value(), reading.counts(), indicator.unit());
                    case NUMBER, SCORE, POUNDS, UNKNOWN -> NONE;
                };
        return counted.interval().contains(reading.value()) ? counted : NONE;
    }

    private static Confidence share(Counts counts) {
        if (!counts.areStated()) return NONE;
        if (counts.numerator() < 0 || counts.numerator() > counts.denominator()) return NONE;
        Interval share = Intervals.wilson(counts.numerator(), counts.denominator());
        return new Confidence(times(share, 100), Basis.WILSON);
    }

    private static Confidence rate(double value, Counts counts, Unit unit) {
        double count = counts.numerator();
        if (!(count >= 0)) return NONE;
        OptionalDouble base = Scale.of(unit);
        if (counts.areStated() && base.isPresent()) {
            double each = base.getAsDouble() / counts.denominator();
            return new Confidence(times(Intervals.byar(count), each), Basis.BYAR);
        }
        if (count == 0) return NONE;
        return new Confidence(times(Intervals.byar(count), value / count), Basis.BYAR);
    }

    private static Interval times(Interval interval, double factor) {
        return new Interval(interval.low() * factor, interval.high() * factor);
    }
}
