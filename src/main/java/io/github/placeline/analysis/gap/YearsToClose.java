package io.github.placeline.analysis.gap;

import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.model.Interval;

/// How long an unfavourable gap would take to close at its present pace: −gap ÷ slope of the gap,
/// its range from the ends of the slope's 95 % interval (METHODS 6).
public sealed interface YearsToClose {

    /// Longer than this is not printed as a number.
    int LONGEST = 50;

    /// One sentence; empty where the question does not arise.
    String words();

    /// The whole interval of the slope lies on the closing side.
    ///
    /// @param years at the slope
    /// @param fewest at the fastest pace that the interval allows
    /// @param most at the slowest
    /// @param drawn how far ahead a projection may be drawn: no further than the years observed
    record Closing(double years, double fewest, double most, double drawn) implements YearsToClose {

        /// "About 22 years", "About 1 year", "More than 50 years".
        public String headline() {
            if (years > LONGEST) return "More than " + LONGEST + " years";
            return "About " + whole(years) + (whole(years) == 1 ? " year" : " years");
        }

        @Override
        public String words() {
            boolean narrow = fewest > LONGEST || (most <= LONGEST && whole(fewest) == whole(most));
            if (narrow) return headline() + ".";
            String slowest = most > LONGEST ? "more than " + LONGEST : String.valueOf(whole(most));
            return headline() + ", likely range " + whole(fewest) + " to " + slowest + ".";
        }

        private static long whole(double years) {
            return Math.max(1, Math.round(years));
        }
    }

    /// The slope's interval does not lie on the closing side, or there are too few points.
    record NoClearEvidence() implements YearsToClose {
        @Override
        public String words() {
            return "There is no clear evidence that the gap is closing.";
        }
    }

    /// The area is level with the benchmark or ahead of it, the indicator has no agreed direction,
    /// or the two have no period in common.
    record NoGap() implements YearsToClose {
        @Override
        public String words() {
            return "";
        }
    }

    /// The answer for one record.
    static YearsToClose of(GapRecord gaps) {
        int sign = gaps.indicator().polarity().sign();
        Gap last = gaps.latest().orElse(null);
        if (last == null || last.favour(gaps.indicator()) != -1) return new NoGap();
        TheilSen line = gaps.trend().line();
        if (line == null) return new NoClearEvidence();
        Interval pace = line.interval();
        double slowest = sign > 0 ? pace.low() : -pace.high();
        double fastest = sign > 0 ? pace.high() : -pace.low();
        if (slowest <= 0) return new NoClearEvidence();
        double gap = Math.abs(last.difference());
        double years = gap / Math.abs(line.slope());
        double observed = last.period().position() - gaps.gaps().getFirst().period().position();
        return new Closing(years, gap / fastest, gap / slowest, Math.min(years, observed));
    }
}
