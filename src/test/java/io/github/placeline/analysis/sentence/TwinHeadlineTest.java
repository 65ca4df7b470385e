package io.github.placeline.analysis.sentence;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Given;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.tile.Viewpoint;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinHeadlineTest {

    private static final double HIDDEN = Double.NaN;
    private final Indicator indicator = indicator(Polarity.HIGHER_IS_BETTER);
    private final Area one = authority(1, "Blackpool");
    private final Area other = authority(2, "Stoke-on-Trent");

    private List<String> sentences(boolean withEngland, Series first, Series second) {
        List<Series> all = new ArrayList<>(List.of(first, second));
        if (withEngland) all.add(series(Given.england(), indicator, 2022, 60, 60, 60));
        Comparisons comparisons = Comparisons.of(indicator, all);
        return TwinHeadline.of(tile(comparisons, one), tile(comparisons, other)).sentences();
    }

    private TileFigures tile(Comparisons comparisons, Area area) {
        return TileFigures.of(
                        comparisons,
                        area,
                        new Surroundings(List.of(), List.of()),
                        Viewpoint.USUAL,
                        List.of())
                .orElseThrow();
    }

    @Test
    void saysWhereBothAreHowTheyMovedAndHowFarApart() {
        assertThat(
                        sentences(
                                true,
                                series(one, indicator, 2022, 48, 47, 45.2),
                                series(other, indicator, 2022, 58.8, 59, 60.4)))
                .containsExactly(
                        "In 2023/24, Blackpool was 14.8 pp below England and Stoke-on-Trent was 0.4"
                                + " pp above England.",
                        "Since 2021/22, the gap widened from 12.0 pp to 14.8 pp in Blackpool and"
                                + " turned from 1.2 pp below to 0.4 pp above in Stoke-on-Trent.",
                        "Stoke-on-Trent is 15.2 pp above Blackpool.");
    }

    @Test
    void saysSoWhereTheRecordsBeginInDifferentYears() {
        assertThat(
                        sentences(
                                true,
                                series(one, indicator, 2022, 50, 50, 50),
                                series(other, indicator, 2023, 55, 55)))
                .contains(
                        "Since 2021/22, the gap stayed at 10.0 pp in Blackpool and stayed at 5.0 pp"
                                + " in Stoke-on-Trent, since 2022/23.");
    }

    @Test
    void givesTheFiguresWhereEnglandHasNone() {
        assertThat(
                        sentences(
                                false,
                                series(one, indicator, 2022, 48, 47, 45),
                                series(other, indicator, 2022, 58, 59, 60)))
                .containsExactly(
                        "In 2023/24, Blackpool was at 45.0% and Stoke-on-Trent was at 60.0%.",
                        "Stoke-on-Trent is 15.0 pp above Blackpool.");
    }

    @Test
    void saysWhyOneHasNoFigure() {
        assertThat(
                        sentences(
                                true,
                                series(one, indicator, 2022, 48, 47, HIDDEN),
                                series(other, indicator, 2022, 58, 59, 60)))
                .containsExactly(
                        "In 2023/24, Stoke-on-Trent was level with England. Blackpool has no figure"
                                + " for 2023/24: hidden to protect small numbers.");
    }

    @Test
    void saysWhenNeitherHasAFigure() {
        assertThat(
                        sentences(
                                true,
                                series(one, indicator, 2022, 48, 47, HIDDEN),
                                series(other, indicator, 2022, 58, 59, HIDDEN)))
                .containsExactly("Neither Blackpool nor Stoke-on-Trent has a figure for 2023/24.");
    }
}
