package io.github.placeline.analysis.terms;

import static io.github.placeline.analysis.Given.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmrTest {

    /// NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2: the flowrates of ten
    /// batches have the mean 50.81, the mean moving range 1.8778 and the limits 55.8041 and
    /// 45.8159, with 3 / 1.128 where we and Wheeler have 2.66.
    @Test
    void drawsTheLimitsOfThePublishedExample() {
        Xmr.Limits limits =
                Xmr.Limits.of(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);

        assertThat(limits.centre()).isCloseTo(50.81, within(1e-9));
        assertThat(limits.high() - limits.centre()).isCloseTo(2.66 * 1.87778, within(1e-4));
        assertThat(limits.high()).isCloseTo(55.8041, within(0.002));
        assertThat(limits.low()).isCloseTo(45.8159, within(0.002));
    }

    @Test
    void needsTwelvePoints() {
        assertThat(Xmr.of(points(2010, new double[11]))).isEmpty();
        assertThat(Xmr.of(points(2010, new double[12]))).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # values                                  | signals
                    5 4 5 4 5 4 5 4 5 4 5 4                   | none
                    5 5 5 5 5 5 5 5 5 5 5 5                   | none
                    5 4 5 4 5 4 20 4 5 4 5 4                  | BEYOND_LIMIT 6-6
                    9 2 9 2 6 7 8 9 10 11 2 3 2               | TREND 3-9
                    9 2 9 2 9 8 7 6 5 4 9 2 9                 | TREND 4-9
                    3 4 3 4 3 4 3 4 9 8 9 8 9 8 9 8 9         | ONE_SIDE 0-7, ONE_SIDE 8-16
                    """)
    void givesTheThreeSignals(String values, String expected) {
        double[] numbers =
                Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();

        List<String> signals =
                Xmr.of(points(2000, numbers)).orElseThrow().signals().stream()
                        .map(signal -> signal.kind() + " " + signal.first() + "-" + signal.last())
                        .toList();

        assertThat(signals.isEmpty() ? "none" : String.join(", ", signals)).isEqualTo(expected);
    }

    @Test
    void restartsARunAtAPointOnTheMean() {
        List<Signal> signals =
                Xmr.of(points(2000, 7, 8, 7, 8, 6, 7, 8, 7, 8, 5, 4, 5, 4, 4, 6))
                        .orElseThrow()
                        .signals();

        assertThat(signals).extracting(Signal::kind).doesNotContain(Signal.Kind.TREND);
        assertThat(signals)
                .allSatisfy(
                        signal -> assertThat(signal.last()).isGreaterThanOrEqualTo(signal.first()));
    }

    @Property
    void aConstantMovesTheLimitsAndMirroringTurnsThemRoundButNoSignalChanges(
            @ForAll @Size(min = 12, max = 30) List<@IntRange(min = 0, max = 9) Integer> whole,
            @ForAll @IntRange(min = -50, max = 50) int added) {
        // Multiples of the count keep the mean whole, so that a point on it stays on it.
        int n = whole.size();
        double[] values = whole.stream().mapToDouble(one -> (double) one * n).toArray();
        double[] moved = Arrays.stream(values).map(one -> one + added).toArray();
        double[] mirrored = Arrays.stream(values).map(one -> -one).toArray();
        Xmr plain = Xmr.of(points(2000, values)).orElseThrow();
        Xmr shifted = Xmr.of(points(2000, moved)).orElseThrow();
        Xmr turned = Xmr.of(points(2000, mirrored)).orElseThrow();

        assertThat(shifted.low()).isCloseTo(plain.low() + added, within(1e-6));
        assertThat(shifted.high()).isCloseTo(plain.high() + added, within(1e-6));
        assertThat(turned.low()).isCloseTo(-plain.high(), within(1e-6));
        assertThat(turned.high()).isCloseTo(-plain.low(), within(1e-6));
        assertThat(shifted.signals()).isEqualTo(plain.signals());
        assertThat(turned.signals()).isEqualTo(plain.signals());
    }
}
