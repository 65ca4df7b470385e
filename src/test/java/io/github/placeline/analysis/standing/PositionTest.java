package io.github.placeline.analysis.standing;

import static io.github.placeline.analysis.Given.counted;
import static io.github.placeline.analysis.Given.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest(name = "{0} in [{1}, {2}] against {3}, {4}: {5}")
    @CsvSource(
            textBlock =
                    """
                    # value, low,  high, benchmark, polarity,         standing
                    70.0,    68.0, 72.0, 66.0,      HIGHER_IS_BETTER, BETTER
                    70.0,    68.0, 72.0, 66.0,      LOWER_IS_BETTER,  WORSE
                    70.0,    66.0, 74.0, 66.0,      HIGHER_IS_BETTER, SIMILAR
                    70.0,    66.0, 70.0, 70.0,      LOWER_IS_BETTER,  SIMILAR
                    60.0,    58.0, 62.0, 66.0,      NEUTRAL,          LOWER
                    60.0,    58.0, 62.0, 50.0,      UNKNOWN,          HIGHER
                    60.0,    58.0, 62.0, 61.0,      NEUTRAL,          SIMILAR
                    """)
    void standsByItsOwnInterval(
            double value,
            double low,
            double high,
            double benchmark,
            Polarity polarity,
            Standing standing) {
        Reading.Published area =
                new Reading.Published(value, new Interval(low, high), Counts.UNSTATED);

        Position position = Position.of(area, benchmark, indicator(polarity));

        assertThat(position.standing()).isEqualTo(standing);
        assertThat(position.standing().isTested()).isTrue();
        assertThat(position.confidence().basis()).isEqualTo(Confidence.Basis.PUBLISHED);
    }

    @ParameterizedTest(name = "{0} against {1}, {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # value, benchmark, polarity,         standing
                    70.04,   69.96,     HIGHER_IS_BETTER, LEVEL
                    70.1,    70.0,      HIGHER_IS_BETTER, AHEAD
                    70.1,    70.0,      LOWER_IS_BETTER,  BEHIND
                    70.1,    70.0,      NEUTRAL,          ABOVE
                    69.9,    70.0,      UNKNOWN,          BELOW
                    """)
    void isNotCalledBetterWithoutAnInterval(
            double value, double benchmark, Polarity polarity, Standing standing) {
        Position position =
                Position.of(new Reading.Published(value), benchmark, indicator(polarity));

        assertThat(position.standing()).isEqualTo(standing);
        assertThat(position.standing().isTested()).isFalse();
    }

    @Test
    void testsAShareWithItsCountsByWilson() {
        Indicator indicator = indicator(Polarity.HIGHER_IS_BETTER);

        Position position = Position.of(counted(30.8, 81, 263), 36, indicator);

        assertThat(position.standing()).isEqualTo(Standing.SIMILAR);
        assertThat(position.confidence().basis()).isEqualTo(Confidence.Basis.WILSON);
        assertThat(position.confidence().interval().low()).isCloseTo(25.53, within(0.005));
        assertThat(position.gap()).isEqualTo(-5.2);
        assertThat(Position.of(counted(30.8, 81, 263), 37, indicator).standing())
                .isEqualTo(Standing.WORSE);
    }

    @Test
    void testsARateWithItsCountByByar() {
        Indicator rate = indicator(Polarity.LOWER_IS_BETTER, Unit.per(10_000), 1);

        Confidence known = Confidence.of(counted(50, 100, 20_000), rate);
        Confidence countOnly = Confidence.of(counted(50, 100, Double.NaN), rate);

        assertThat(known.basis()).isEqualTo(Confidence.Basis.BYAR);
        assertThat(known.interval().low()).isCloseTo(40.68, within(0.005));
        assertThat(countOnly.interval().high()).isCloseTo(60.81, within(0.005));
    }

    @ParameterizedTest(name = "{0} with {1} of {2}")
    @CsvSource({"52, 300, 263", "52, 10, 263", "52, NaN, 263", "52, 81, 0", "52, -1, 263"})
    void usesNoCountsThatDoNotBelongToTheFigure(double value, double numerator, double of) {
        assertThat(
                        Confidence.of(
                                        counted(value, numerator, of),
                                        indicator(Polarity.HIGHER_IS_BETTER))
                                .basis())
                .isEqualTo(Confidence.Basis.NONE);
    }

    @Test
    void saysNothingWhereEitherHasNoFigure() {
        Reading withheld = new Reading.Withheld("c", Withholding.SUPPRESSED);

        assertThat(
                        Position.of(
                                        withheld,
                                        new Reading.Published(1),
                                        indicator(Polarity.HIGHER_IS_BETTER))
                                .standing())
                .isEqualTo(Standing.NO_DATA);
        assertThat(
                        Position.of(
                                        new Reading.Published(1),
                                        Reading.ABSENT,
                                        indicator(Polarity.HIGHER_IS_BETTER))
                                .gap())
                .isNaN();
    }

    @Property
    void flippingThePolarityFlipsTheVerdict(
            @ForAll @DoubleRange(min = 0, max = 100) double value,
            @ForAll @DoubleRange(min = 0, max = 100) double benchmark,
            @ForAll @DoubleRange(min = 0, max = 10) double half,
            @ForAll boolean tested) {
        Reading.Published area =
                tested
                        ? new Reading.Published(
                                value, new Interval(value - half, value + half), Counts.UNSTATED)
                        : new Reading.Published(value);

        Standing high =
                Position.of(area, benchmark, indicator(Polarity.HIGHER_IS_BETTER)).standing();
        Standing low = Position.of(area, benchmark, indicator(Polarity.LOWER_IS_BETTER)).standing();

        assertThat(low.favour()).isEqualTo(-high.favour());
        assertThat(low.isTested()).isEqualTo(tested).isEqualTo(high.isTested());
    }
}
