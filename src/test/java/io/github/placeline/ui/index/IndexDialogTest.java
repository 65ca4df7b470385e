package io.github.placeline.ui.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexDialogTest {

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(
            textBlock =
                    """
                    1,        1
                    ' 2.5 ',  2.5
                    '2,5',    2.5
                    0,
                    0.0,
                    -1,
                    a,
                    '',
                    1e3,
                    NaN,
                    12345678,
                    """)
    void readsAWeightAboveNothing(String typed, Double expected) {
        assertThat(IndexDialog.weight(typed).orElse(null)).isEqualTo(expected);
    }
}
