package io.github.placeline.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    private static final double[] SEN_TIME = {1, 2, 3, 4, 10, 12, 18};
    private static final double[] SEN_VALUE = {9, 15, 19, 20, 45, 55, 78};

    /// The example of Sen (1968), section 6: slope 4, and at 93 % the interval from 26/7 to 35/8
    /// (as corrected in R's package deming, whose documentation names the misprint). With seven
    /// points the 95 % interval reaches one slope further at either end: n = 7, all pairs rise, N =
    /// 21, 1.96 × √44.33 = 13.05, so the ranks are 3.98 and 18.02.
    @Test
    void worksSensOwnExample() {
        TheilSen line = TheilSen.of(SEN_TIME, SEN_VALUE);

        assertThat(line.slope()).isEqualTo(4);
        assertThat(line.intercept()).isEqualTo(6);
        assertThat(line.interval().low()).isCloseTo(26.0 / 7, within(0.02));
        assertThat(line.interval().high()).isCloseTo(35.0 / 8, within(0.02));
    }

    /// Hollander and Wolfe (1999), example 9.3: the median of the ten slopes is −0.05625, and the
    /// widest interval runs from −0.15 to 0.04.
    @Test
    void worksHollanderAndWolfesExample() {
        TheilSen line =
                TheilSen.of(
                        new double[] {1, 2, 3, 4, 5}, new double[] {1.26, 1.27, 1.12, 1.16, 1.03});

        assertThat(line.slope()).isCloseTo(-0.05625, within(1e-12));
        assertThat(line.interval().low()).isCloseTo(-0.15, within(1e-3));
        assertThat(line.interval().high()).isCloseTo(0.04, within(1e-3));
    }

    @Test
    void isNotMovedByOneOddPoint() {
        assertThat(
                        TheilSen.of(
                                        new double[] {1, 2, 3, 4, 5, 6, 7},
                                        new double[] {2, 4, 6, 100, 10, 12, 14})
                                .slope())
                .isEqualTo(2);
    }

    @Property
    void theOrderOfThePointsDoesNotMatter(
            @ForAll @Size(min = 3, max = 12) List<@DoubleRange(min = -50, max = 50) Double> values,
            @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) order.add(i);
        Collections.shuffle(order, random);
        double[] x = order.stream().mapToDouble(i -> 2010 + i).toArray();
        double[] y = order.stream().mapToDouble(values::get).toArray();
        double[] straightX = new double[x.length];
        double[] straightY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            straightX[i] = 2010 + i;
            straightY[i] = values.get(i);
        }

        assertThat(TheilSen.of(x, y)).isEqualTo(TheilSen.of(straightX, straightY));
    }

    @Property
    void theIntervalHoldsTheSlope(
            @ForAll @Size(min = 2, max = 20)
                    List<@DoubleRange(min = -50, max = 50) Double> values) {
        double[] x = new double[values.size()];
        double[] y = new double[values.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            y[i] = values.get(i);
        }
        TheilSen line = TheilSen.of(x, y);

        assertThat(line.interval().contains(line.slope())).isTrue();
    }

    @Test
    void refusesPointsAtOneMoment() {
        assertThatThrownBy(() -> TheilSen.of(new double[] {1, 1}, new double[] {2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TheilSen.of(new double[] {1}, new double[] {2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
