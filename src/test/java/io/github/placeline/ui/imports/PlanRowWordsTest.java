package io.github.placeline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.importing.plan.PlanRow;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRowWordsTest {

    @ParameterizedTest(name = "{0} {1} -> {2}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # outcome  | unit    | stored | quality     | given   | quality     | shown   | in file  | what happens
                    CHANGED    | PERCENT | 63.8   | UNSTATED    | 63.9    | REVISED     | 63.8%   | 63.9%    | +0.1 pp, marked revised [r]
                    CHANGED    | PERCENT | 65.6   | UNSTATED    | 65.5    | UNSTATED    | 65.6%   | 65.5%    | −0.1 pp
                    CHANGED    | NUMBER  | 1812   | UNSTATED    | 12000   | UNSTATED    | 1,812   | 12,000   | +10,188
                    CHANGED    | POUNDS  | 5      | UNSTATED    | -1234.5 | UNSTATED    | £5      | −£1,234.5 | −1,239.5
                    CHANGED    | PERCENT | 65     | PROVISIONAL | 65      | FINAL       | 65%     | 65%      | Marked final
                    CHANGED    | PERCENT | 65     | PROVISIONAL | 65      | UNSTATED    | 65%     | 65%      | Marked with no remark
                    CHANGED    | PERCENT | 65     | UNSTATED    | c       | UNSTATED    | 65%     | c        | No number any more
                    CHANGED    | PERCENT | c      | UNSTATED    | 65      | UNSTATED    | c       | 65%      | Now has a number
                    NEW        | PERCENT | none   | UNSTATED    | 63.5    | UNSTATED    | none    | 63.5%    | First value for this period
                    UNCHANGED  | PERCENT | 61     | UNSTATED    | 61      | UNSTATED    | 61%     | 61%      | Same as stored
                    """)
    void saysWhatHappens(
            Outcome outcome,
            Unit.Kind unit,
            String stored,
            Quality storedQuality,
            String given,
            Quality givenQuality,
            String shown,
            String inFile,
            String what) {
        PlanRow row =
                new PlanRow(
                        outcome,
                        214,
                        "Good level of development",
                        "Bury",
                        "Total",
                        "2023/24",
                        new Unit(unit, ""),
                        reading(stored),
                        storedQuality,
                        reading(given),
                        givenQuality,
                        "",
                        "");

        assertThat(PlanRowWords.stored(row)).isEqualTo(shown);
        assertThat(PlanRowWords.given(row)).isEqualTo(inFile);
        assertThat(PlanRowWords.what(row)).isEqualTo(what);
    }

    private static Reading reading(String text) {
        return switch (text) {
            case "none" -> Reading.ABSENT;
            case "c" -> new Reading.Withheld("c", Withholding.SUPPRESSED);
            default -> new Reading.Published(Double.parseDouble(text));
        };
    }
}
