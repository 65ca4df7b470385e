package io.github.placeline.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Breakdown;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownChoiceTest {

    @ParameterizedTest(name = "{0} = {1} reads {2}")
    @CsvSource({
        "gender, Female, Female",
        "school_type, Special, Special",
        "year_group, 11, year group 11",
        "fsm, Yes, fsm Yes"
    })
    void saysWhoIsCounted(String characteristic, String value, String words) {
        assertThat(BreakdownChoice.words(Breakdown.of(Map.of(characteristic, value))))
                .isEqualTo(words);
    }
}
