package io.github.placeline.importing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeersTest {

    @ParameterizedTest(name = "{1} among {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # readings of the file            | value | doubt
                    61 63 58 66 70 55 64 60 0.63      | 0.63  | 100 times too small
                    61 63 58 66 70 55 64 60 6300      | 6300  | 100 times too large
                    61 63 58 66 70 55 64 60 6.3       | 6.3   | fine
                    61 63 58 66 70 55 64 60 12        | 12    | fine
                    61 63 58 66 70 0.63               | 0.63  | fine
                    12 3400 56 78 900 15 220 7 9800   | 0.5   | fine
                    61 63 58 66 70 55 64 60 0         | 0     | fine
                    """)
    void findsASlipOfScaleOnlyWhereReadingsAreAlike(String readings, double value, String doubt) {
        double[] values =
                Arrays.stream(readings.split(" ")).mapToDouble(Double::parseDouble).toArray();

        Doubt found = Peers.of(values.length, place -> values[place]).judge(value);

        assertThat(EarlierTest.words(found)).isEqualTo(doubt);
    }
}
