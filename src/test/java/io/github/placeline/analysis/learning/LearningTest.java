package io.github.placeline.analysis.learning;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.series;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Given;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {

    private final Indicator indicator = indicator(Polarity.HIGHER_IS_BETTER);
    private final Area us = authority(1, "Us");

    @Test
    void findsWhoWasWhereWeAreAndWhereTheyWereFiveYearsLater() {
        Journeys journeys =
                journeys(
                        List.of(
                                series(us, indicator, 2025, 50),
                                // −9 in 2016 and −10 in 2018; −1 in 2021 and −4 in 2023
                                series(
                                        authority(2, "Mover"),
                                        indicator,
                                        2016,
                                        51,
                                        57,
                                        50,
                                        57,
                                        57,
                                        59,
                                        57,
                                        56),
                                // −12 is too far from −10
                                series(
                                        authority(3, "Far"),
                                        indicator,
                                        2018,
                                        48,
                                        48,
                                        48,
                                        48,
                                        48,
                                        60),
                                series(authority(4, "Slider"), indicator, 2018, 49, 0, 0, 0, 0, 45),
                                series(authority(5, "No end"), indicator, 2024, 50)),
                        List.of());

        assertThat(journeys.ours().difference()).isEqualTo(-10);
        assertThat(journeys.within()).isEqualTo(1.5);
        assertThat(journeys.rows())
                .extracting(
                        row -> row.area().name(),
                        row -> row.start().period(),
                        row -> row.closed(indicator))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mover", year(2018), 6.0),
                        org.assertj.core.groups.Tuple.tuple("Slider", year(2018), -4.0));
        assertThat(journeys.cases()).isEqualTo(3);
        assertThat(journeys.median()).isEqualTo(6);
    }

    @Test
    void followsNobodyAcrossASeriesBreak() {
        Journeys journeys =
                journeys(
                        List.of(
                                series(us, indicator, 2025, 50),
                                series(authority(2, "Mover"), indicator, 2018, 50, 0, 0, 0, 0, 56)),
                        List.of(new SeriesBreak(1, year(2022), "New", SeriesBreak.Origin.ENTERED)));

        assertThat(journeys.rows()).isEmpty();
        assertThat(journeys.median()).isNaN();
    }

    @Test
    void measuresNearnessByTheSpreadWhereTheUnitIsNotPercent() {
        Indicator score = indicator(Polarity.LOWER_IS_BETTER, Unit.POINTS, 1);
        List<Series> all = new ArrayList<>();
        for (int i = 0; i <= 10; i++)
            all.add(series(authority(10 + i, "A" + i), score, 2025, 10.0 * i));
        all.add(series(Given.england(), score, 2025, 50));

        Journeys journeys =
                Journeys.of(Comparisons.of(score, all), authority(12, "A2"), List.of())
                        .orElseThrow();

        assertThat(journeys.within()).isCloseTo(8, within(1e-12));
    }

    @Test
    void saysNothingWithoutOurOwnFigure() {
        assertThat(
                        Journeys.of(
                                Comparisons.of(
                                        indicator,
                                        List.of(series(Given.england(), indicator, 2025, 60))),
                                us,
                                List.of()))
                .isEmpty();
    }

    @Test
    void namesWhoDoesBetterThanTheirStartWouldLeadOneToExpect() {
        List<Series> all = new ArrayList<>();
        double[] noise = {0.1, -0.2, 0.3, -0.1, 0.2, -0.3, 0.1, 0.0, -0.1};
        for (int i = 0; i < noise.length; i++)
            all.add(series(authority(i, "A" + i), indicator, 2020, 40 + i, 50 + i + noise[i]));
        all.add(series(authority(20, "Bright"), indicator, 2020, 44, 60));
        all.add(series(authority(21, "Dim"), indicator, 2020, 45, 49));

        List<BrightSpot> spots =
                BrightSpots.of(Comparisons.of(indicator, all), List.of()).orElseThrow().named();

        assertThat(spots).extracting(spot -> spot.area().name()).containsExactly("Bright");
        assertThat(spots.getFirst().expected()).isCloseTo(54, within(0.3));
        assertThat(spots.getFirst().score()).isGreaterThan(1.5);
    }

    @Test
    void namesNobodyWhereAllMoveAlike() {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < 9; i++)
            all.add(series(authority(i, "A" + i), indicator, 2020, 40.1 * i, 40.1 * i + 0.7));

        assertThat(BrightSpots.of(Comparisons.of(indicator, all), List.of())).isEmpty();
        assertThat(BrightSpots.of(Comparisons.of(indicator, all.subList(0, 4)), List.of()))
                .isEmpty();
        assertThat(BrightSpots.of(Comparisons.of(indicator, List.of()), List.of())).isEmpty();
    }

    @Test
    void suggestsTwinsByWhatEachDoesBetter() {
        Area them = authority(2, "Them");
        AreaGroup neighbours =
                new AreaGroup(
                        1,
                        "Neighbours",
                        AreaGroup.Kind.STATISTICAL_NEIGHBOURS,
                        us,
                        "May 2025",
                        Lifetime.ALWAYS,
                        List.of(new AreaGroup.Member(them, "Very close")));
        Reading.Published tested = new Reading.Published(50, new Interval(48, 52), Counts.UNSTATED);

        List<Twin> twins =
                Twin.suggestions(
                        us,
                        neighbours,
                        List.of(
                                bands(us, them, 10, 90),
                                bands(us, them, 90, 10),
                                bands(us, them, 60, 70),
                                Comparisons.of(
                                        indicator,
                                        List.of(
                                                series(
                                                        us,
                                                        indicator,
                                                        Given.observation(year(2025), tested)),
                                                series(them, indicator, 2025, 53)))));

        assertThat(twins).hasSize(1);
        assertThat(twins.getFirst().closeness()).isEqualTo("Very close");
        assertThat(twins.getFirst().betterThere()).hasSize(2);
        assertThat(twins.getFirst().betterHere()).hasSize(1);
    }

    private Comparisons bands(Area us, Area them, double ours, double theirs) {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < 9; i++)
            all.add(series(authority(100 + i, "A"), indicator, 2025, 20 + 10.0 * i));
        all.add(series(us, indicator, 2025, ours));
        all.add(series(them, indicator, 2025, theirs));
        return Comparisons.of(indicator, all);
    }

    private Journeys journeys(List<Series> areas, List<SeriesBreak> breaks) {
        List<Series> all = new ArrayList<>(areas);
        all.add(series(Given.england(), indicator, 2016, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60));
        return Journeys.of(Comparisons.of(indicator, all), us, breaks).orElseThrow();
    }
}
