package io.github.placeline.analysis.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.model.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    private static final double Z = 1.959964;

    /// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of
    /// seven methods", Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0,  20,  0.0000, 0.1611",
        "1,  29,  0.0061, 0.1718"
    })
    void givesWilsonsIntervalAsNewcombePrintsIt(double count, double of, double low, double high) {
        Interval interval = Intervals.wilson(count, of);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /// Wilson defined the limits as the two shares whose own normal interval just reaches the share
    /// seen: (p − π)² = z² π (1 − π) / n.
    @Property
    void bothEndsSolveWilsonsEquation(
            @ForAll @IntRange(min = 1, max = 5_000) int of,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
        double count = Math.max(1, Math.floor(of * part));
        Interval interval = Intervals.wilson(count, of);

        for (double end : new double[] {interval.low(), interval.high()}) {
            double distance = count / of - end;
            assertThat(distance * distance).isCloseTo(Z * Z * end * (1 - end) / of, within(1e-12));
        }
    }

    @Test
    void turnsRoundWhenTheShareIsCountedFromTheOtherSide() {
        Interval some = Intervals.wilson(81, 263);
        Interval rest = Intervals.wilson(263 - 81, 263);

        assertThat(rest.low()).isCloseTo(1 - some.high(), within(1e-15));
        assertThat(Intervals.wilson(20, 20).high()).isEqualTo(1);
    }

    /// Exact Poisson limits as Breslow and Day (1987) print them in table 2.10; Byar's
    /// approximation is within 0.2 % of them from 10 events on (APHO Technical Briefing 3).
    @ParameterizedTest(name = "{0} events: {1} to {2}")
    @CsvSource({"10, 4.80, 18.39", "20, 12.22, 30.89", "50, 37.11, 65.92", "100, 81.36, 121.63"})
    void comesWithinATwoHundredthOfTheExactPoissonLimits(double count, double low, double high) {
        Interval interval = Intervals.byar(count);

        assertThat(interval.low()).isCloseTo(low, within(0.005 * low));
        assertThat(interval.high()).isCloseTo(high, within(0.005 * high));
    }

    /// Byar's limits of 100 events, with z = 1.96: 81.3618 and 121.6283.
    @Test
    void givesByarsLimitsOfAHundredEvents() {
        assertThat(Intervals.byar(100).low()).isCloseTo(81.3618, within(0.0005));
        assertThat(Intervals.byar(100).high()).isCloseTo(121.6283, within(0.0005));
        assertThat(Intervals.byar(0).low()).isZero();
        assertThat(Intervals.byar(0).high()).isCloseTo(3.66, within(0.05));
    }

    @Test
    void refusesWhatIsNotACount() {
        assertThatThrownBy(() -> Intervals.wilson(21, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.wilson(0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.byar(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
