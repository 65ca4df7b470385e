package io.github.placeline.analysis;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.points;
import static io.github.placeline.analysis.Given.series;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private final Indicator indicator = indicator(Polarity.HIGHER_IS_BETTER);
    private final Area camden = authority(1, "Camden");
    private final Area inner = Given.area(2, "Inner London", AreaKind.REGION);
    private final Area london = Given.area(3, "London", AreaKind.REGION);

    @Test
    void takesTheNearestRegionWithAValueInEachPeriod() {
        Benchmark region =
                Benchmark.region(
                        List.of(
                                series(inner, indicator, 2019, Double.NaN, 52, 53),
                                series(london, indicator, 2018, 40, 41, 42, Double.NaN, 44)));

        assertThat(region.line()).isEqualTo(points(2018, 40, 41, 52, 53, 44));
        assertThat(region.name()).isEqualTo("Inner London");
    }

    @Test
    void namesTheRegionThatHasFigures() {
        assertThat(
                        Benchmark.region(
                                        List.of(
                                                series(inner, indicator, 2019, Double.NaN),
                                                series(london, indicator, 2019, 41)))
                                .name())
                .isEqualTo("London");
    }

    @Test
    void changesAGroupOnlyByMembersWithAValueAtBothEnds() {
        List<Series> members =
                List.of(
                        series(camden, indicator, 2018, 10, 20, 30),
                        series(authority(5, "Late"), indicator, 2019, 80, 90));
        Benchmark group = new Benchmark("statistical neighbours", members, 10);

        assertThat(group.line()).isEqualTo(points(2018, 10, 50, 60));
        assertThat(group.over(year(2018), year(2020)).line()).isEqualTo(points(2018, 10, 20, 30));
        assertThat(group.in(year(2019))).contains(new Mean(50, 2, 10));
    }

    @Test
    void offersWhatThereIs() {
        Comparisons comparisons =
                Comparisons.of(
                        indicator,
                        List.of(
                                series(camden, indicator, 2020, 50),
                                series(london, indicator, 2020, 51),
                                series(Given.england(), indicator, 2020, 52)));
        Surroundings around =
                new Surroundings(List.of(inner, london), List.of(authority(9, "Silent")));

        assertThat(comparisons.benchmark(Benchmark.Kind.ENGLAND, camden, around))
                .map(Benchmark::name)
                .contains("England");
        assertThat(comparisons.benchmark(Benchmark.Kind.REGION, camden, around))
                .map(Benchmark::name)
                .contains("London");
        assertThat(comparisons.benchmark(Benchmark.Kind.NEIGHBOURS, camden, around))
                .map(Benchmark::line)
                .contains(List.of());
        assertThat(comparisons.benchmark(Benchmark.Kind.ENGLAND, Given.england(), around))
                .isEmpty();
        assertThat(
                        comparisons.benchmark(
                                Benchmark.Kind.NEIGHBOURS,
                                camden,
                                new Surroundings(List.of(), List.of())))
                .isEmpty();
    }
}
