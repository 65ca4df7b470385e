package io.github.placeline.analysis.sentence;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Benchmark;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Given;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.tile.Viewpoint;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Series;
import io.github.placeline.model.Unit;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private final Indicator percent = Given.indicator(Polarity.HIGHER_IS_BETTER);
    private final Area here = authority(1, "Blackpool");

    @Test
    void saysWhereAnAreaIsHowItMovedAndWhetherThatIsMoreThanChance() {
        TileFigures tile =
                tile(
                        percent,
                        series(here, percent, 2016, 56.5, 60, 66, 72.9),
                        series(Given.england(), percent, 2016, 60.6, 65, 70, 73.8));

        assertThat(Headline.of(tile).sentences())
                .containsExactly(
                        "In 2018/19, Blackpool was at 72.9%, 0.9 pp below England (73.8%).",
                        "Since 2015/16 the area rose 16.4 pp and England rose 13.2 pp.",
                        "There are too few years to judge a trend (4 years, 2015/16 to 2018/19).",
                        "There is no clear evidence that the gap is closing.");
        assertThat(Headline.of(tile).brief()).endsWith("rose 13.2 pp.");
    }

    @Test
    void speaksOfTheOutcomeAndOfTheYearsToClose() {
        Indicator absence = Given.indicator(Polarity.LOWER_IS_BETTER, Unit.per(100), 1);

        TileFigures tile =
                tile(
                        absence,
                        series(here, absence, 2020, 20, 19, 18, 17, 16, 15),
                        series(Given.england(), absence, 2020, 10, 10, 10, 10, 10, 10));

        assertThat(Headline.of(tile).text())
                .isEqualTo(
                        "In 2024/25, Blackpool was at 15.0 per 100, 5.0 per 100 above England"
                                + " (10.0). Since 2019/20 the area fell 5.0 per 100 and England did"
                                + " not change. It is improving by more than chance would explain (6"
                                + " years, 2019/20 to 2024/25). About 5 years.");
    }

    @Test
    void saysWhyThereIsNoFigureAndWhatTheLastOneWas() {
        TileFigures withheld =
                tile(
                        percent,
                        series(here, percent, 2023, 50, 51, Double.NaN),
                        series(Given.england(), percent, 2023, 60, 61, 62));
        TileFigures silent =
                tile(
                        percent,
                        series(here, percent),
                        series(Given.england(), percent, 2023, 60, 61, 62));

        assertThat(Headline.of(withheld).brief())
                .isEqualTo(
                        "Blackpool has no figure for 2024/25: hidden to protect small numbers. The"
                                + " last is 51.0% in 2023/24.");
        assertThat(Headline.of(silent).text()).isEqualTo("Blackpool has no figure for 2024/25.");
    }

    @Test
    void doesWithoutABenchmark() {
        TileFigures tile = tile(percent, series(here, percent, 2024, 50, 50.04));

        assertThat(Headline.of(tile).brief())
                .isEqualTo(
                        "In 2024/25, Blackpool was at 50.0%. Since 2023/24 the area did not"
                                + " change.");
    }

    @Test
    void saysHowManyNeighboursTheMeanRestsOn() {
        Viewpoint neighbours =
                new Viewpoint(Benchmark.Kind.NEIGHBOURS, Window.TEN, OptionalInt.empty());
        List<Area> around = List.of(authority(2, "A"), authority(3, "B"), authority(4, "C"));
        Comparisons comparisons =
                Comparisons.of(
                        percent,
                        List.of(
                                series(here, percent, 2025, 50),
                                series(around.get(0), percent, 2025, 52),
                                series(around.get(1), percent, 2025, 53)));

        TileFigures tile =
                TileFigures.of(
                                comparisons,
                                here,
                                new Surroundings(List.of(), around),
                                neighbours,
                                List.of())
                        .orElseThrow();

        assertThat(Headline.of(tile).brief())
                .startsWith(
                        "In 2024/25, Blackpool was at 50.0%, 2.5 pp below its statistical"
                                + " neighbours (52.5%, mean of 2).");
    }

    @Test
    void readsAWholeTileAsOneSentence() {
        Indicator absence = Given.indicator(Polarity.LOWER_IS_BETTER);
        TileFigures tile =
                tile(
                        absence,
                        series(here, absence, 2020, 20, 19, 18, 17, 16, 15),
                        series(Given.england(), absence, 2020, 10, 10, 10, 10, 10, 10));

        assertThat(SpokenTile.of(tile))
                .isEqualTo(
                        "Good level of development; % of pupils; lower is better; 15.0% in 2024/25;"
                                + " 5.0 pp above England (10.0%); Behind, not tested; Improving.");
        assertThat(SpokenTile.of(tile(absence, series(here, absence, 2024, 20, Double.NaN))))
                .contains("no figure for 2024/25, hidden to protect small numbers");
    }

    @ParameterizedTest(name = "{0}% is {1}")
    @CsvSource({
        "22.0, more than 1 in 5",
        "64.6, nearly 2 in 3",
        "50, 1 in 2",
        "33.3, 1 in 3",
        "74.9, nearly 3 in 4",
        "5.2, more than 1 in 20",
        "0.3, none",
        "98, none"
    })
    void saysAPercentageAsASimpleFraction(double percent, String words) {
        assertThat(Fractions.words(percent).orElse("none")).isEqualTo(words);
    }

    private TileFigures tile(Indicator indicator, Series... series) {
        return TileFigures.of(
                        Comparisons.of(indicator, List.of(series)),
                        here,
                        new Surroundings(List.of(), List.of()),
                        Viewpoint.USUAL,
                        List.of())
                .orElseThrow();
    }
}
