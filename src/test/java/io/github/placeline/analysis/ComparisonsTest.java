package io.github.placeline.analysis;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.observation;
import static io.github.placeline.analysis.Given.series;
import static io.github.placeline.model.Polarity.HIGHER_IS_BETTER;
import static io.github.placeline.model.Polarity.LOWER_IS_BETTER;
import static io.github.placeline.model.Polarity.NEUTRAL;
import static io.github.placeline.model.Polarity.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonsTest {

    private static final Surroundings ALONE = new Surroundings(List.of(), List.of());

    @ParameterizedTest(name = "of 60, 70, 70, 80, where {0}, {1} is {2} in band {3}")
    @CsvSource(
            textBlock =
                    """
                    # polarity,       value, rank,     band
                    HIGHER_IS_BETTER, 80,    1st of 4, A
                    HIGHER_IS_BETTER, 70,    =2nd of 4, C
                    HIGHER_IS_BETTER, 60,    4th of 4, D
                    LOWER_IS_BETTER,  60,    1st of 4, A
                    LOWER_IS_BETTER,  70,    =2nd of 4, B
                    LOWER_IS_BETTER,  80,    4th of 4, D
                    """)
    void ranksFromTheBetterEndAndLetsTiesShareAPlace(
            Polarity polarity, double value, String rank, Band band) {
        Spread spread = spread(polarity, 60, 70, 70, 80);

        assertThat(spread.rankOf(value).map(Rank::words)).contains(rank);
        assertThat(spread.bandOf(value)).contains(band);
    }

    @ParameterizedTest
    @EnumSource(
            value = Polarity.class,
            names = {"NEUTRAL", "UNKNOWN"})
    void ranksNothingThatHasNoBetterEnd(Polarity polarity) {
        Spread spread = spread(polarity, 60, 70);

        assertThat(spread.rankOf(60)).isEmpty();
        assertThat(spread.bandOf(60)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1} of 153")
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "11, 11th", "12, 12th", "23, 23rd", "111, 111th"})
    void writesPlacesAsPeopleSayThem(int place, String words) {
        assertThat(new Rank(place, 153, false).words()).isEqualTo(words + " of 153");
    }

    @Test
    void countsHowManyAuthoritiesABandHolds() {
        assertThat(spread(LOWER_IS_BETTER, 1, 1, 1, 2, 3).holding(Band.A)).isEqualTo(3);
        assertThat(spread(LOWER_IS_BETTER, 1, 1, 1, 2, 3).holding(Band.B)).isZero();
    }

    @Test
    void takesTheNewestRecordedPeriodEvenIfTheAreaHasNoValueInIt() {
        Indicator indicator = indicator(HIGHER_IS_BETTER);
        Area here = authority(1, "Here");
        Comparisons comparisons =
                Comparisons.of(
                        indicator,
                        List.of(
                                series(here, indicator, 2020, 50, 60, Double.NaN),
                                series(authority(2, "There"), indicator, 2020, 50, 60, 70)));

        Comparison comparison = comparisons.of(here, ALONE);

        assertThat(comparison.latest()).isEqualTo(Given.year(2022));
        assertThat(comparison.previous()).isEqualTo(Given.year(2021));
        assertThat(comparison.value()).isInstanceOf(Reading.Withheld.class);
        assertThat(comparison.change()).isEmpty();
        assertThat(comparison.rank()).isNull();
    }

    @Test
    void setsATermBesideTheSameTermAYearEarlier() {
        Indicator indicator = indicator(HIGHER_IS_BETTER);
        Area here = authority(1, "Here");
        List<Series> all =
                List.of(
                        series(
                                here,
                                indicator,
                                observation(
                                        Period.term(Term.AUTUMN, 2024), new Reading.Published(4)),
                                observation(
                                        Period.term(Term.SPRING, 2024), new Reading.Published(9)),
                                observation(
                                        Period.term(Term.AUTUMN, 2025), new Reading.Published(5))));

        Comparison comparison = Comparisons.of(indicator, all).of(here, ALONE);

        assertThat(comparison.previous()).isEqualTo(Period.term(Term.AUTUMN, 2024));
        assertThat(comparison.change()).hasValue(1);
    }

    @Test
    void comparesABoroughWithInnerLondonWhereThatHasAValueOtherwiseWithLondon() {
        Indicator indicator = indicator(HIGHER_IS_BETTER);
        Area camden = authority(1, "Camden");
        Area inner = Given.area(2, "Inner London", AreaKind.REGION);
        Area london = Given.area(3, "London", AreaKind.REGION);
        Surroundings surroundings = Surroundings.of(camden, Map.of(1L, inner, 2L, london), null);
        Series borough = series(camden, indicator, 2025, 50);
        Series wide = series(london, indicator, 2025, 51);

        Comparison without =
                Comparisons.of(indicator, List.of(borough, wide)).of(camden, surroundings);
        Comparison with =
                Comparisons.of(
                                indicator,
                                List.of(borough, wide, series(inner, indicator, 2025, 52)))
                        .of(camden, surroundings);

        assertThat(without.region()).isEqualTo(london);
        assertThat(without.regionValue()).isEqualTo(new Reading.Published(51));
        assertThat(with.region()).isEqualTo(inner);
    }

    @Test
    void neverComparesEnglandWithItselfNorRanksARegion() {
        Indicator indicator = indicator(HIGHER_IS_BETTER);
        Area region = Given.area(2, "North West", AreaKind.REGION);
        Comparisons comparisons =
                Comparisons.of(
                        indicator,
                        List.of(
                                series(Given.england(), indicator, 2025, 60),
                                series(region, indicator, 2025, 61)));

        assertThat(comparisons.of(Given.england(), ALONE).england()).isEqualTo(Reading.ABSENT);
        assertThat(comparisons.of(region, ALONE).england()).isEqualTo(new Reading.Published(60));
        assertThat(comparisons.of(region, ALONE).rank()).isNull();
    }

    @Test
    void averagesTheNeighboursThatHaveAValueAndSaysHowMany() {
        Indicator indicator = indicator(NEUTRAL);
        Area here = authority(1, "Here");
        List<Area> neighbours =
                List.of(authority(2, "One"), authority(3, "Two"), authority(4, "Silent"));
        Comparisons comparisons =
                Comparisons.of(
                        indicator,
                        List.of(
                                series(here, indicator, 2025, 1),
                                series(neighbours.get(0), indicator, 2025, 36.2),
                                series(neighbours.get(1), indicator, 2025, 36.3),
                                series(neighbours.get(2), indicator, 2025, Double.NaN)));

        assertThat(comparisons.of(here, new Surroundings(List.of(), neighbours)).neighbours())
                .isEqualTo(new Mean(36.25, 2, 3));
    }

    @Test
    void changesAMeanOnlyByMembersWithAValueAtBothEnds() {
        Indicator indicator = indicator(UNKNOWN);
        List<Series> members =
                List.of(
                        series(authority(1, "Both"), indicator, 2020, 10, 20),
                        series(authority(2, "End only"), indicator, 2020, Double.NaN, 90));

        assertThat(Mean.change(Given.year(2020), Given.year(2021), members, 2))
                .contains(new Mean(10, 1, 2));
        assertThat(Mean.line(members)).isEqualTo(Given.points(2020, 10, 55));
    }

    @Test
    void saysNothingOfAnIndicatorWithoutFigures() {
        Comparison comparison =
                Comparisons.of(indicator(HIGHER_IS_BETTER), List.of())
                        .of(authority(1, "Here"), ALONE);

        assertThat(comparison.latest()).isNull();
        assertThat(comparison.value()).isEqualTo(Reading.ABSENT);
        assertThat(comparison.neighbours()).isNull();
    }

    private static Spread spread(Polarity polarity, double... values) {
        Indicator indicator = indicator(polarity);
        List<Series> all = new ArrayList<>();
        for (double value : values)
            all.add(series(authority(all.size() + 1, "A"), indicator, 2025, value));
        return Spread.of(indicator, Given.year(2025), all);
    }
}
