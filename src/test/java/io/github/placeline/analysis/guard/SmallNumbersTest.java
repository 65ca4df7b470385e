package io.github.placeline.analysis.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

    @ParameterizedTest(name = "{0} {1} of {2}/{3}, threshold {4} -> hidden {5}")
    @CsvSource(
            textBlock =
                    """
                    # kind,   value, numerator, denominator, threshold, hidden
                    NUMBER,   0,     NaN,       NaN,         5,         false
                    NUMBER,   1,     NaN,       NaN,         5,         true
                    NUMBER,   5,     NaN,       NaN,         5,         true
                    NUMBER,   6,     NaN,       NaN,         5,         false
                    NUMBER,   3.5,   NaN,       NaN,         5,         false
                    NUMBER,   9,     NaN,       NaN,         10,        true
                    NUMBER,   3,     NaN,       NaN,         0,         false
                    PERCENT,  3,     NaN,       NaN,         5,         false
                    PERCENT,  3,     3,         100,         5,         true
                    PERCENT,  60,    3,         5,           5,         true
                    PERCENT,  0,     0,         4,           5,         true
                    PERCENT,  0,     0,         40,          5,         false
                    PERCENT,  50,    20,        40,          5,         false
                    RATE,     2,     5,         25000,       5,         true
                    SCORE,    4,     NaN,       NaN,         5,         false
                    """)
    void hidesCountsFromOneToTheThresholdAndWhatIsMadeOfThem(
            Unit.Kind kind,
            double value,
            double numerator,
            double denominator,
            int threshold,
            boolean hidden) {
        Reading.Published figure =
                new Reading.Published(value, Interval.UNSTATED, new Counts(numerator, denominator));

        assertThat(new SmallNumbers(threshold).hides(figure, new Unit(kind, ""))).isEqualTo(hidden);
    }

    @Test
    void whatIsHiddenIsMarkedAsItsPublishersMarkIt() {
        assertThat(SmallNumbers.HIDDEN)
                .isInstanceOfSatisfying(
                        Reading.Withheld.class,
                        withheld -> {
                            assertThat(withheld.reason().mark()).isEqualTo("c");
                            assertThat(withheld.reason().words()).contains("small numbers");
                        });
    }
}
