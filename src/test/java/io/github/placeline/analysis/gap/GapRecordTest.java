package io.github.placeline.analysis.gap;

import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.points;
import static io.github.placeline.analysis.Given.year;
import static io.github.placeline.model.Polarity.HIGHER_IS_BETTER;
import static io.github.placeline.model.Polarity.LOWER_IS_BETTER;
import static io.github.placeline.model.Polarity.NEUTRAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapRecordTest {

    private static final List<Point> FLAT = points(2018, 60, 60, 60, 60, 60, 60);

    @Test
    void takesAreaMinusBenchmarkWhereBothHaveAValue() {
        List<Gap> gaps = Gap.between(points(2018, 63.5, 64.1), points(2019, 68.3, 70));

        assertThat(gaps).containsExactly(new Gap(year(2019), 64.1, 68.3));
        assertThat(gaps.getFirst().difference()).isEqualTo(-4.2);
    }

    @ParameterizedTest(name = "gaps {0}, {1}: {2}, in words {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # gaps               | polarity         | verdict         | words
                    -6 -5 -4 -3 -2 -1    | HIGHER_IS_BETTER | CLOSING         | Gap closing
                    -1 -2 -3 -4 -5 -6    | HIGHER_IS_BETTER | WIDENING        | Gap widening
                    -1 -2 -3 -4 -5 -6    | LOWER_IS_BETTER  | CLOSING         | Lead growing
                    1 2 3 4 5 6          | LOWER_IS_BETTER  | WIDENING        | Gap widening
                    6 5 4 3 2 1          | HIGHER_IS_BETTER | WIDENING        | Lead shrinking
                    6 5 4 3 2 1          | NEUTRAL          | CLOSING         | Gap closing
                    -6 -5 -4 -3 -2 -1    | NEUTRAL          | CLOSING         | Gap closing
                    1 2 3 4 5 6          | UNKNOWN          | WIDENING        | Gap widening
                    -3 -3 -4 -3 -2 -3    | HIGHER_IS_BETTER | NO_CLEAR_CHANGE | No clear change in the gap
                    -3 -2 -1             | HIGHER_IS_BETTER | TOO_FEW_POINTS  | Too few points
                    """)
    void judgesTheGapByPolarity(String gaps, Polarity polarity, GapVerdict verdict, String words) {
        double[] area =
                java.util.Arrays.stream(gaps.split(" "))
                        .mapToDouble(gap -> 60 + Double.parseDouble(gap))
                        .toArray();
        GapRecord record = record(indicator(polarity), points(2018, area), FLAT);

        assertThat(record.verdict()).isEqualTo(verdict);
        assertThat(record.words()).isEqualTo(words);
    }

    @Test
    void changesFromTheFirstCommonPeriodToTheLast() {
        GapRecord record =
                record(
                        indicator(HIGHER_IS_BETTER),
                        points(2019, 50, 55.5, 56.5),
                        points(2018, 60, 60.2, 61, 62));

        assertThat(record.change()).hasValue(4.7);
        assertThat(record(indicator(NEUTRAL), points(2019, 50), FLAT).change()).isEmpty();
    }

    @Test
    void computesNothingAcrossASeriesBreak() {
        GapRecord record =
                GapRecord.of(
                        indicator(HIGHER_IS_BETTER),
                        points(2018, 50, 51, 52, 53, 54, 55),
                        FLAT,
                        Window.ALL,
                        year(2023),
                        List.of(new SeriesBreak(1, year(2021), "New", SeriesBreak.Origin.ENTERED)));

        assertThat(record.gaps()).extracting(Gap::period).first().isEqualTo(year(2021));
        assertThat(record.change()).hasValue(2);
        assertThat(record.verdict()).isEqualTo(GapVerdict.TOO_FEW_POINTS);
    }

    @Test
    void saysHowManyYearsAGapWouldTakeToClose() {
        YearsToClose years =
                record(indicator(HIGHER_IS_BETTER), points(2018, 50, 51, 52, 53, 54, 55), FLAT)
                        .yearsToClose();

        assertThat(years).isEqualTo(new YearsToClose.Closing(5, 5, 5, 5));
        assertThat(years.words()).isEqualTo("About 5 years.");
    }

    @Test
    void givesTheRangeFromTheEndsOfTheSlopesInterval() {
        YearsToClose years =
                record(
                                indicator(LOWER_IS_BETTER),
                                points(2018, 70, 69.9, 69.5, 69.6, 69.2, 69.1),
                                FLAT)
                        .yearsToClose();

        assertThat(years)
                .isInstanceOfSatisfying(
                        YearsToClose.Closing.class,
                        closing -> {
                            assertThat(closing.fewest()).isLessThan(closing.years());
                            assertThat(closing.most()).isGreaterThan(closing.years());
                            assertThat(closing.drawn()).isEqualTo(5);
                        });
    }

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    22.3 | 10.6 | 120   | About 22 years, likely range 11 to more than 50.
                    0.3  | 0.2  | 1.4   | About 1 year.
                    60   | 31   | 200   | More than 50 years, likely range 31 to more than 50.
                    90   | 51   | 200   | More than 50 years.
                    """)
    void writesYearsAsWholeNumbersUpToFifty(
            double years, double fewest, double most, String words) {
        assertThat(new YearsToClose.Closing(years, fewest, most, 1).words()).isEqualTo(words);
    }

    @Test
    void promisesNothingWithoutClearEvidence() {
        Indicator indicator = indicator(HIGHER_IS_BETTER);

        assertThat(
                        record(indicator, points(2018, 55, 50, 56, 51, 57, 50), FLAT)
                                .yearsToClose()
                                .words())
                .isEqualTo("There is no clear evidence that the gap is closing.");
        assertThat(record(indicator, points(2018, 50, 51, 52), FLAT).yearsToClose())
                .isInstanceOf(YearsToClose.NoClearEvidence.class);
        assertThat(record(indicator, points(2018, 59, 60, 61), FLAT).yearsToClose())
                .isInstanceOf(YearsToClose.NoGap.class);
        assertThat(record(indicator, points(2018, 59, 59.96), FLAT).yearsToClose())
                .isEqualTo(new YearsToClose.NoGap());
        assertThat(record(indicator, List.of(), FLAT).yearsToClose().words()).isEmpty();
    }

    @Property
    void addingTheSameToBothSidesChangesNoGap(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 1000) Integer> tenths,
            @ForAll @IntRange(min = -500, max = 500) int added) {
        double[] area = tenths.stream().mapToDouble(t -> t / 10.0).toArray();
        double[] benchmark = tenths.reversed().stream().mapToDouble(t -> t / 10.0).toArray();
        Indicator indicator = indicator(HIGHER_IS_BETTER);

        GapRecord plain = record(indicator, points(2010, area), points(2010, benchmark));
        GapRecord raised =
                record(
                        indicator,
                        points(2010, raised(area, added)),
                        points(2010, raised(benchmark, added)));

        assertThat(raised.trend().stretch()).isEqualTo(plain.trend().stretch());
        assertThat(raised.verdict()).isEqualTo(plain.verdict());
        assertThat(raised.change().getAsDouble())
                .isCloseTo(plain.change().getAsDouble(), within(1e-12));
    }

    @Property
    void flippingThePolarityFlipsTheVerdict(
            @ForAll @Size(min = 5, max = 12) List<@IntRange(min = 0, max = 40) Integer> whole) {
        double[] area = whole.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        List<Point> flat = points(2010, new double[area.length]);

        GapVerdict high = record(indicator(HIGHER_IS_BETTER), points(2010, area), flat).verdict();
        GapVerdict low = record(indicator(LOWER_IS_BETTER), points(2010, area), flat).verdict();

        assertThat(low)
                .isEqualTo(
                        switch (high) {
                            case CLOSING -> GapVerdict.WIDENING;
                            case WIDENING -> GapVerdict.CLOSING;
                            case NO_CLEAR_CHANGE, TOO_FEW_POINTS -> high;
                        });
    }

    private static double[] raised(double[] values, int added) {
        return java.util.Arrays.stream(values)
                .map(value -> Math.round((value + added) * 10) / 10.0)
                .toArray();
    }

    private static GapRecord record(Indicator indicator, List<Point> area, List<Point> benchmark) {
        return GapRecord.of(indicator, area, benchmark, Window.ALL, year(2023), List.of());
    }
}
