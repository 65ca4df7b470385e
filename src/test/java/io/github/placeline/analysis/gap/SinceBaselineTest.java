package io.github.placeline.analysis.gap;

import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.points;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceBaselineTest {

    /// All authorities' changes: an interquartile range of 4, so a tenth is 0.4.
    private static final Quantiles CHANGES = Quantiles.of(0, 2, 4, 6, 8);

    @ParameterizedTest(name = "{0} to {1} beside {2} to {3}, {4}: {5}")
    @CsvSource(
            textBlock =
                    """
                    # area        England       polarity          summary
                    50,   53,     60,   60,     HIGHER_IS_BETTER, CLOSING_THE_GAP
                    50,   50,     60,   63,     HIGHER_IS_BETTER, FALLING_BEHIND
                    50,   53,     60,   63.3,   HIGHER_IS_BETTER, KEEPING_PACE
                    50,   53,     60,   62.7,   HIGHER_IS_BETTER, KEEPING_PACE
                    50,   53,     60,   62.6,   HIGHER_IS_BETTER, CLOSING_THE_GAP
                    50,   53,     60,   63,     HIGHER_IS_BETTER, KEEPING_PACE
                    50,   61,     60,   60,     HIGHER_IS_BETTER, AHEAD
                    70,   60.04,  60,   60,     LOWER_IS_BETTER,  AHEAD
                    70,   65,     60,   60,     LOWER_IS_BETTER,  CLOSING_THE_GAP
                    NaN,  50,     60,   60,     HIGHER_IS_BETTER, NO_DATA
                    NaN,  61,     60,   60,     HIGHER_IS_BETTER, AHEAD
                    50,   NaN,    60,   60,     HIGHER_IS_BETTER, NO_DATA
                    50,   53,     60,   60,     NEUTRAL,          NOT_JUDGED
                    """)
    void saysInAWordWhatHappened(
            double areaThen,
            double areaNow,
            double englandThen,
            double englandNow,
            Polarity polarity,
            Summary summary) {
        assertThat(since(polarity, areaThen, areaNow, englandThen, englandNow, List.of()).summary())
                .isEqualTo(summary);
    }

    @Test
    void looksAcrossNoSeriesBreak() {
        List<SeriesBreak> breaks =
                List.of(new SeriesBreak(1, year(2021), "New", SeriesBreak.Origin.FILE));

        SinceBaseline since = since(Polarity.HIGHER_IS_BETTER, 50, 53, 60, 60, breaks);

        assertThat(since.summary()).isEqualTo(Summary.NO_DATA);
        assertThat(since.change()).hasValue(3);
    }

    @Test
    void countsTheWordsOfADashboard() {
        Tally tally =
                Tally.of(
                        List.of(
                                Summary.CLOSING_THE_GAP,
                                Summary.CLOSING_THE_GAP,
                                Summary.AHEAD,
                                Summary.FALLING_BEHIND,
                                Summary.NO_DATA,
                                Summary.NOT_JUDGED));

        assertThat(tally.closingOfJudged()).isEqualTo("2 of 4");
        assertThat(tally.count(Summary.KEEPING_PACE)).isZero();
    }

    private static SinceBaseline since(
            Polarity polarity,
            double areaThen,
            double areaNow,
            double englandThen,
            double englandNow,
            List<SeriesBreak> breaks) {
        return SinceBaseline.of(
                indicator(polarity),
                year(2019),
                year(2023),
                known(areaThen, areaNow),
                known(englandThen, englandNow),
                breaks,
                CHANGES);
    }

    private static List<io.github.placeline.analysis.Point> known(double then, double now) {
        return java.util.stream.Stream.concat(
                        points(2019, then).stream(), points(2023, now).stream())
                .filter(point -> !Double.isNaN(point.value()))
                .toList();
    }
}
