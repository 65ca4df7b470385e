package io.github.placeline.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0                      | 0
                    63                     | 63
                    -0.999                 | -0.999
                    +4.5                   | 4.5
                    .5                     | 0.5
                    5.                     | 5
                    ' 12.0 '               | 12
                    9.3699999999999992     | 9.37
                    70.400000000000006     | 70.4
                    4.798E-2               | 0.04798
                    4.7980000000000002E-2  | 0.04798
                    8.4430000000000005e-02 | 0.08443
                    -2.5000000000000001    | -2.5
                    1.2E3                  | 1200
                    64.96101518            | 64.96101518
                    33.333333333333336     | 33.3333333333
                    6528.2117051234        | 6528.21170512
                    123456789012           | 123456789012
                    1234567890123          | 1234567890120
                    0.1234567890123456789  | 0.123456789012
                    1,234                  | 1234
                    2,266,678.5            | 2266678.5
                    −4.2                   | -4.2
                    """)
    void takesTheNoiseOffNumbers(String text, double expected) {
        double parsed = DecimalText.parse(text);

        assertThat(Math.abs(parsed - Double.parseDouble(clean(text))))
                .as("within 1e-12 of what is written")
                .isLessThanOrEqualTo(1.0000001e-12 * Math.abs(parsed));
        assertThat(parsed)
                .isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(1e-9));
    }

    private static String clean(String text) {
        return text.strip().replace(",", "").replace('−', '-');
    }

    @ParameterizedTest(name = "\"{0}\" is no number")
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "..",
                "c",
                "x",
                "NA",
                "NaN",
                "Infinity",
                "1e",
                "1e999",
                "0x10",
                "1 2",
                "1,23",
                "12345,678",
                "1,2345",
                "5%",
                "<5",
                "1.2.3",
                "--1",
                "E5",
                "1d",
                "1f",
                "2,7"
            })
    void leavesOtherTextAlone(String text) {
        assertThat(DecimalText.parse(text)).isNaN();
    }

    /// The definition, written down plainly: the fewest digits that stay within 1e-12.
    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheShortestDecimalWithinItsTolerance(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double noisy = Math.round(random.nextDouble() * 1e6) / 1000.0 * (1 + random.nextInt(3));
            String text = new BigDecimal(noisy).round(new MathContext(17)).toPlainString();

            assertThat(DecimalText.parse(text)).as(text).isEqualTo(shortest(new BigDecimal(text)));
        }
    }

    private static double shortest(BigDecimal exact) {
        for (int digits = 1; digits < 40; digits++) {
            BigDecimal rounded =
                    exact.round(new MathContext(digits, java.math.RoundingMode.HALF_UP));
            BigDecimal tolerance = exact.abs().scaleByPowerOfTen(-12);
            if (rounded.subtract(exact).abs().compareTo(tolerance) <= 0)
                return rounded.doubleValue();
        }
        return exact.doubleValue();
    }

    @Test
    void readsInTheMiddleOfOtherCharacters() {
        char[] row = "Blackpool,70.4,890".toCharArray();

        assertThat(DecimalText.parse(row, 10, 14)).isEqualTo(70.4);
    }
}
