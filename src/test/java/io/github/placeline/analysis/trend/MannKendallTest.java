package io.github.placeline.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

    /// R. O. Gilbert (1987), table A18, after Kendall (1975): the probability of S at least so
    /// large, to the digits printed there.
    @ParameterizedTest(name = "{0} values, S at least {1}: {2}")
    @CsvSource({
        "4, 0, 0.625, 0.0005",
        "4, 2, 0.375, 0.0005",
        "4, 4, 0.167, 0.0005",
        "4, 6, 0.042, 0.0005",
        "5, 4, 0.242, 0.0005",
        "5, 6, 0.117, 0.0005",
        "5, 8, 0.042, 0.0005",
        "5, 10, 0.0083, 0.00005",
        "6, 9, 0.068, 0.0005",
        "6, 15, 0.0014, 0.00005",
        "7, 11, 0.068, 0.0005",
        "7, 15, 0.015, 0.0005",
        "8, 16, 0.031, 0.0005",
        "8, 20, 0.0071, 0.00005",
        "9, 18, 0.038, 0.0005",
        "9, 22, 0.012, 0.0005",
        "10, 15, 0.108, 0.0005",
        "10, 21, 0.036, 0.0005",
        "10, 23, 0.023, 0.0005",
        "10, 25, 0.014, 0.0005",
        "10, 45, 0.00000028, 0.000000005"
    })
    void givesTheExactProbabilitiesOfThePublishedTable(
            int n, int s, double oneSided, double printed) {
        double twoSided = Chance.beyondKendall(n, s);
        double expected = s == 0 ? 1 : 2 * oneSided;

        assertThat(twoSided).isCloseTo(expected, within(2 * printed));
    }

    /// M. Hollander and D. A. Wolfe, "Nonparametric Statistical Methods" (1999), example 9.1, the
    /// effect of cloud seeding over five years: C = −6, one-sided P = 0.117.
    @Test
    void worksHollanderAndWolfesExample() {
        MannKendall test = MannKendall.of(1.26, 1.27, 1.12, 1.16, 1.03);

        assertThat(test.s()).isEqualTo(-6);
        assertThat(test.exact()).isTrue();
        assertThat(test.p() / 2).isCloseTo(0.117, within(0.0005));
    }

    /// Gilbert (1987) section 16.4: Var(S) with tied groups; here n = 10 with ties of 2, 3 and 2:
    /// (10·9·25 − 2·1·9 − 3·2·11 − 2·1·9) / 18 = 119.333.
    @Test
    void correctsTheVarianceForTies() {
        MannKendall test = MannKendall.of(1, 1, 2, 3, 3, 3, 4, 5, 6, 6);

        assertThat(test.exact()).isFalse();
        assertThat(test.variance()).isCloseTo(119.3333333, within(1e-7));
        assertThat(test.s()).isEqualTo(40);
        assertThat(test.p())
                .isCloseTo(Chance.beyondNormal(39 / Math.sqrt(119.3333333)), within(1e-9));
    }

    @ParameterizedTest(name = "beyond {0}: {1}")
    @CsvSource({"0, 1", "0.674490, 0.5", "1.959964, 0.05", "2.575829, 0.01", "5, 5.733e-7"})
    void knowsTheNormalDistribution(double z, double beyond) {
        assertThat(Chance.beyondNormal(z)).isCloseTo(beyond, within(1e-6));
    }

    @Test
    void findsNothingInAFlatSeries() {
        MannKendall test = MannKendall.of(4, 4, 4, 4, 4, 4);

        assertThat(test.s()).isZero();
        assertThat(test.p()).isEqualTo(1);
    }

    @Property
    void mirroredValuesHaveTheSameChance(
            @ForAll @Size(min = 5, max = 15) int @IntRange(min = 0, max = 30) [] whole) {
        double[] values = java.util.Arrays.stream(whole).asDoubleStream().toArray();
        double[] mirrored = java.util.Arrays.stream(values).map(value -> -value).toArray();

        assertThat(MannKendall.of(mirrored).s()).isEqualTo(-MannKendall.of(values).s());
        assertThat(MannKendall.of(mirrored).p()).isEqualTo(MannKendall.of(values).p());
    }
}
