package io.github.placeline.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.ui.Demo;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionTest {
    @TempDir private static Path folder;
    private static ChartContent chart;

    @BeforeAll
    static void read() {
        chart = Demo.in(folder).facts("good-level").chart();
    }

    @Test
    void everyCompanionOfTheChartHasItsNameOnTheSwitch() {
        assertThat(Companion.in(chart))
                .contains(Companion.COUNTRY, Companion.REGION, Companion.NEIGHBOURS)
                .allSatisfy(one -> assertThat(one.words(chart)).isNotEmpty());
        assertThat(Companion.COUNTRY.words(chart)).isEqualTo("Invented England");
        assertThat(Companion.NEIGHBOURS.words(chart)).isEqualTo("2 statistical neighbours");
    }

    @Test
    void allOfThemLeaveTheChartAsItIs() {
        assertThat(Companion.only(chart, EnumSet.allOf(Companion.class))).isEqualTo(chart);
    }

    @Test
    void whatIsNotWantedIsLeftOut() {
        ChartContent alone = Companion.only(chart, EnumSet.noneOf(Companion.class));

        assertThat(Companion.in(alone)).isEmpty();
        assertThat(alone.area()).isEqualTo(chart.area());
        assertThat(alone.breaks()).isEqualTo(chart.breaks());
        assertThat(alone.spans()).isEqualTo(chart.spans());
    }
}
