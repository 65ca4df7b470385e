package io.github.placeline.analysis.joining;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.series;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Given;
import io.github.placeline.analysis.Point;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedSeriesTest {

    private final Indicator indicator = Given.indicator(Polarity.HIGHER_IS_BETTER);
    private final Area here = authority(1, "Here");

    @Test
    void showsTheNewerFileWhereBothHaveThePeriod() {
        JoinedSeries joined =
                JoinedSeries.of(
                        series(here, indicator, 2015, 57.14, 57.58),
                        series(here, indicator, 2013, 50, 55, 57.1),
                        1);

        assertThat(Point.publishedIn(joined.series()))
                .isEqualTo(Given.points(2013, 50, 55, 57.14, 57.58));
        assertThat(joined.overlaps())
                .containsExactly(new Overlap(here, year(2015), 57.14, 57.1, true));
    }

    @Test
    void findsNoBreakWhereEveryFigureIsDisplayedAlike() {
        Seam seam = seam(57.14, 57.1);

        assertThat(seam.asBreak()).isEmpty();
        assertThat(seam.words())
                .isEqualTo(
                        "Figures before 2014/15 come from an older file. 1 figure in both agrees.");
    }

    @Test
    void drawsTheJointWhereAnyFigureDiffers() {
        Seam seam = seam(57.5, 57.17);

        assertThat(seam.asBreak())
                .contains(new SeriesBreak(1, year(2015), seam.words(), SeriesBreak.Origin.FOUND));
        assertThat(seam.words())
                .isEqualTo(
                        "Figures before 2014/15 come from an older file. Of 1 figure in both, 1"
                                + " differs, by up to 0.3 pp.");
    }

    @Test
    void saysWhenThereIsNothingToCompare() {
        JoinedSeries joined =
                JoinedSeries.of(
                        series(here, indicator, 2015, Double.NaN),
                        series(here, indicator, 2013, 1, 2, 3),
                        1);
        Seam seam = Seam.of(indicator, year(2015), List.of(joined));

        assertThat(seam.compared()).isZero();
        assertThat(seam.asBreak()).isEmpty();
        assertThat(seam.words()).endsWith("The two files have no figure in common.");
    }

    @Test
    void comparesAtNoMoreDecimalsThanTheOlderFileGives() {
        assertThat(
                        JoinedSeries.decimals(
                                indicator, List.of(series(here, indicator, 2013, 50, 57.123))))
                .isEqualTo(1);
        assertThat(JoinedSeries.decimals(indicator, List.of(series(here, indicator, 2013, 50, 57))))
                .isZero();
    }

    private Seam seam(double newer, double older) {
        JoinedSeries joined =
                JoinedSeries.of(
                        series(here, indicator, 2015, newer),
                        series(here, indicator, 2014, 50, older),
                        1);
        return Seam.of(indicator, year(2015), List.of(joined));
    }
}
