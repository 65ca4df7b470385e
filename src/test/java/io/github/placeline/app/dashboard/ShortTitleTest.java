package io.github.placeline.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTitleTest {

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Total Secondary Absence                                    | Absence          | Total Secondary Absence          | -
                    Foundation Stage - % achieving a good level of development | Foundation Stage | Achieving a good level of…       | … development
                    Percentage of children in low income families              | Economic Factors | Children in low income families  | -
                    KS2 % reading, writing and mathematics - Higher standard   | Key Stage 2      | KS2 % reading, writing and…      | … mathematics - Higher standard
                    Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz       | X                | Abcdefghijklmnopqrstuvwxyzabcdefg… | … hijklmnopqrstuvwxyz
                    """)
    void fitsOneLineAndLosesNothing(String name, String section, String title, String rest) {
        Indicator indicator =
                new Indicator(
                        1,
                        "X",
                        name,
                        List.of(),
                        Unit.PERCENT,
                        1,
                        Polarity.UNKNOWN,
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

        assertThat(ShortTitle.of(indicator, section))
                .isEqualTo(new ShortTitle(title, rest == null ? "" : rest));
        assertThat(title.length()).isLessThanOrEqualTo(TileFacts.TITLE_LENGTH);
    }
}
