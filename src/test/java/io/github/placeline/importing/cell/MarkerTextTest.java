package io.github.placeline.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Reading;
import io.github.placeline.model.Withholding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTextTest {

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            textBlock =
                    """
                    c,     SUPPRESSED
                    C,     SUPPRESSED
                    [c],   SUPPRESSED
                    *,     SUPPRESSED
                    <5,    SUPPRESSED
                    ≤10,   SUPPRESSED
                    z,     NOT_APPLICABLE
                    .,     NOT_APPLICABLE
                    n/a,   NOT_AVAILABLE
                    N/A,   NOT_AVAILABLE
                    NA,    NOT_AVAILABLE
                    na,    NOT_AVAILABLE
                    x,     NOT_AVAILABLE
                    ..,    NOT_AVAILABLE
                    :,     NOT_AVAILABLE
                    low,   ROUNDS_TO_ZERO
                    k,     ROUNDS_TO_ZERO
                    ~,     ROUNDS_TO_ZERO
                    u,     LOW_RELIABILITY
                    -,     NO_NUMBER
                    –,     NO_NUMBER
                    NULL,  NO_NUMBER
                    null,  NO_NUMBER
                    Null,  NO_NUMBER
                    #N/A,  SPREADSHEET_ERROR
                    '',    BLANK
                    """)
    void keepsAMarkerAsTypedWithTheNearestReason(String text, Withholding reason) {
        assertThat(MarkerText.read(text)).contains(new Reading.Withheld(text, reason));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"Blackpool", "about 5", "y", "<many"})
    void knowsNoOtherText(String text) {
        assertThat(MarkerText.read(text)).isEmpty();
    }
}
