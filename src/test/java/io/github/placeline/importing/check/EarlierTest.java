package io.github.placeline.importing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierTest {

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # earlier                  | value | doubt
                    61 62 63 62 61             | 64    | fine
                    61 62 63 62 61             | 68    | fine
                    61 62 63 62 61             | 71.1  | jump
                    61 62 63 62 61             | 0.63  | 100 times too small
                    61 62 63 62 61             | 6.3   | 10 times too small
                    61 62 63 62 61             | 6200  | 100 times too large
                    61 62 63 62                | 0.63  | fine
                    60.1 60.1 60.1 60.1 60.1   | 60.7  | fine
                    60.1 60.1 60.1 60.1 60.1   | 60.8  | jump
                    60 60 60 60 60             | 66    | fine
                    60 60 60 60 60             | 67    | jump
                    51 60 66 69 70 71          | 71.8  | fine
                    0 0 0 0 0                  | 6     | fine
                    0 0 0 0 0                  | 7     | jump
                    10 11 10 11 10 90          | 89    | fine
                    -1.2 -1.1 -1.3 -1.2 -1.2   | 120   | jump
                    """)
    void judgesByTheEarlierReadings(String earlier, double value, String doubt) {
        Earlier readings = new Earlier();
        Arrays.stream(earlier.split(" ")).mapToDouble(Double::parseDouble).forEach(readings::add);

        assertThat(words(readings.judge(value))).isEqualTo(doubt);
    }

    @Test
    void saysHowFarAJumpIs() {
        Earlier readings = new Earlier();
        for (double value : new double[] {60, 62, 64, 66, 68}) readings.add(value);

        // median 64, median absolute deviation 2, so 29.652 is ten deviations of 2.9652
        assertThat(readings.judge(64 + 29.652))
                .isInstanceOfSatisfying(
                        Doubt.Jump.class,
                        jump -> {
                            assertThat(jump.earlier()).isEqualTo(5);
                            assertThat(jump.median()).isEqualTo(64);
                            assertThat(jump.deviations())
                                    .isCloseTo(10, org.assertj.core.data.Offset.offset(1e-9));
                        });
    }

    static String words(@org.jspecify.annotations.Nullable Doubt doubt) {
        return switch (doubt) {
            case null -> "fine";
            case Doubt.Jump _ -> "jump";
            case Doubt.ScaleSlip(_, var factor, var small) ->
                    factor + " times too " + (small ? "small" : "large");
            default -> doubt.toString();
        };
    }
}
