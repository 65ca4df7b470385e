package io.github.placeline.analysis.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.analysis.Point;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The target throughout: from 60 in 2020 to 70 in 2030 where more is better, from 20 to 10 where
/// less is.
class TargetStandingTest {

    @ParameterizedTest(name = "{0}: {2} in {1} is {3}")
    @CsvSource(
            textBlock =
                    """
                    HIGHER_IS_BETTER, 2025, 65.0,  ON_TRACK
                    HIGHER_IS_BETTER, 2025, 66.2,  ON_TRACK
                    HIGHER_IS_BETTER, 2025, 64.96, ON_TRACK
                    HIGHER_IS_BETTER, 2025, 64.9,  BEHIND
                    HIGHER_IS_BETTER, 2025, 70.0,  MET
                    HIGHER_IS_BETTER, 2025, 69.96, MET
                    HIGHER_IS_BETTER, 2030, 69.9,  MISSED
                    HIGHER_IS_BETTER, 2030, 70.0,  MET
                    HIGHER_IS_BETTER, 2031, 69.9,  MISSED
                    HIGHER_IS_BETTER, 2020, 60.0,  ON_TRACK
                    HIGHER_IS_BETTER, 2019, 60.0,  NO_DATA
                    LOWER_IS_BETTER,  2025, 15.0,  ON_TRACK
                    LOWER_IS_BETTER,  2025, 15.2,  BEHIND
                    LOWER_IS_BETTER,  2025, 10.0,  MET
                    LOWER_IS_BETTER,  2030, 10.1,  MISSED
                    NEUTRAL,          2025, 65.0,  ON_TRACK
                    NEUTRAL,          2025, 64.9,  BEHIND
                    """)
    void standsByItsPathAndItsAim(
            Polarity polarity, int year, double value, TargetStatus expected) {
        assertThat(standing(polarity, List.of(), point(year, value)).status()).isEqualTo(expected);
    }

    @Test
    void isJudgedAtTheNewestReadingWhateverTheOrder() {
        TargetStanding standing =
                standing(
                        Polarity.HIGHER_IS_BETTER,
                        List.of(),
                        point(2024, 69),
                        point(2025, 62),
                        point(2019, 80));

        assertThat(standing.latest()).contains(point(2025, 62));
        assertThat(standing.status()).isEqualTo(TargetStatus.BEHIND);
        assertThat(standing.path().orElseThrow()).isCloseTo(65, within(1e-9));
        assertThat(standing.paceSoFar().orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(standing.neededPace().orElseThrow()).isCloseTo(1.6, within(1e-9));
        assertThat(standing.words())
                .isEqualTo(
                        "Behind. The path says 65.0% for 2024/25. So far +0.4 pp a year, needed"
                                + " +1.6 pp a year.");
    }

    @Test
    void needsNoPaceOnceItIsMetOrDue() {
        assertThat(standing(Polarity.HIGHER_IS_BETTER, List.of(), point(2025, 71)).neededPace())
                .isEmpty();
        assertThat(standing(Polarity.HIGHER_IS_BETTER, List.of(), point(2030, 61)).neededPace())
                .isEmpty();
    }

    @Test
    void saysNothingAcrossASeriesBreak() {
        SeriesBreak joint =
                new SeriesBreak(
                        1,
                        Period.academicYearEnding(2022),
                        "new assessment",
                        SeriesBreak.Origin.ENTERED);

        TargetStanding standing =
                standing(Polarity.HIGHER_IS_BETTER, List.of(joint), point(2025, 69));

        assertThat(standing.status()).isEqualTo(TargetStatus.NO_DATA);
        assertThat(standing.words()).startsWith("No data.");
    }

    @ParameterizedTest(name = "{0}: {1} to {2} by {3}: faults {4}, doubts {5}")
    @CsvSource(
            textBlock =
                    """
                    HIGHER_IS_BETTER, 60, 70, 2030, 0, 0
                    HIGHER_IS_BETTER, 60, 60, 2030, 0, 0
                    HIGHER_IS_BETTER, 60, 50, 2030, 0, 1
                    LOWER_IS_BETTER,  20, 10, 2030, 0, 0
                    LOWER_IS_BETTER,  20, 21, 2030, 0, 1
                    NEUTRAL,          60, 50, 2030, 0, 0
                    HIGHER_IS_BETTER, 60, 70, 2020, 1, 0
                    HIGHER_IS_BETTER, 60, 50, 2019, 1, 1
                    """)
    void aTargetBeforeItsBaselineIsAFaultAndAWorseAimAQuestion(
            Polarity polarity, double from, double to, int due, int faults, int doubts) {
        TargetCheck check =
                TargetCheck.of(
                        target(from, to, Period.academicYearEnding(due)), indicator(polarity));

        assertThat(check.faults()).hasSize(faults);
        assertThat(check.doubts()).hasSize(doubts);
        assertThat(check.isSound()).isEqualTo(faults + doubts == 0);
    }

    @Test
    void anAimInAnotherKindOfYearIsAFault() {
        TargetCheck check =
                TargetCheck.of(
                        target(60, 70, Period.calendarYear(2030)),
                        indicator(Polarity.HIGHER_IS_BETTER));

        assertThat(check.faults()).singleElement().asString().contains("2019/20");
    }

    private static TargetStanding standing(
            Polarity polarity, List<SeriesBreak> breaks, Point... points) {
        boolean low = polarity == Polarity.LOWER_IS_BETTER;
        return TargetStanding.of(
                target(low ? 20 : 60, low ? 10 : 70, Period.academicYearEnding(2030)),
                indicator(polarity),
                List.of(points),
                breaks);
    }

    private static Target target(double from, double to, Period due) {
        return new Target(
                1,
                1,
                1,
                Breakdown.TOTAL,
                new Target.Point(Period.academicYearEnding(2020), from),
                new Target.Point(due, to),
                "",
                "",
                LocalDate.of(2020, 9, 1));
    }

    private static Point point(int year, double value) {
        return new Point(Period.academicYearEnding(year), value);
    }

    private static Indicator indicator(Polarity polarity) {
        return new Indicator(
                1,
                "X",
                "X",
                List.of(),
                Unit.PERCENT,
                1,
                polarity,
                YearType.ACADEMIC,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                false);
    }
}
