package io.github.placeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /// R: `quantile(1:10, c(0.1, 0.25, 0.5, 0.75, 0.9))` prints 1.9 3.25 5.5 7.75 9.1.
    @ParameterizedTest(name = "the {0} quantile of 1 to 10 is {1}")
    @CsvSource({"0, 1", "0.1, 1.9", "0.25, 3.25", "0.5, 5.5", "0.75, 7.75", "0.9, 9.1", "1, 10"})
    void interpolatesAsRDoes(double share, double expected) {
        double[] values = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();

        assertThat(Quantiles.of(values).at(share)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void countsWhatLiesBelowAndAbove() {
        Quantiles values = Quantiles.of(3, 1, 2, 2, 5);

        assertThat(values.below(2)).isEqualTo(1);
        assertThat(values.equalTo(2)).isEqualTo(2);
        assertThat(values.above(2)).isEqualTo(2);
        assertThat(values.above(5)).isZero();
        assertThat(values.below(0)).isZero();
        assertThat(values.interquartileRange()).isEqualTo(1);
    }

    @Test
    void knowsOneValueAndNone() {
        assertThat(Quantiles.of(7).at(0.25)).isEqualTo(7);
        assertThat(Quantiles.of().count()).isZero();
        assertThatThrownBy(() -> Quantiles.of().median()).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void theOrderOfTheValuesDoesNotMatterAndAConstantOnlyMovesThem(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -500, max = 500) Integer> whole,
            @ForAll @IntRange(min = -1000, max = 1000) int added,
            @ForAll Random random) {
        double[] values = whole.stream().mapToDouble(Integer::doubleValue).toArray();
        List<Integer> mixed = new ArrayList<>(whole);
        Collections.shuffle(mixed, random);
        Quantiles plain = Quantiles.of(values);
        Quantiles moved = Quantiles.of(mixed.stream().mapToDouble(one -> one + added).toArray());

        for (double share : new double[] {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1})
            assertThat(moved.at(share)).isCloseTo(plain.at(share) + added, within(1e-9));
        assertThat(moved.interquartileRange()).isCloseTo(plain.interquartileRange(), within(1e-9));
    }
}
