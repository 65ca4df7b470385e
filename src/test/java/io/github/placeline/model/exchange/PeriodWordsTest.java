package io.github.placeline.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest(name = "{0} from {1} to {2} is {3}, {4}")
    @CsvSource(
            textBlock =
                    """
                    # kind,         start,      end,        time_period, time_identifier
                    ACADEMIC_YEAR,  2018-09-01, 2019-08-31, 201819, Academic year
                    FINANCIAL_YEAR, 1999-04-01, 2000-03-31, 199900, Financial year
                    CALENDAR_YEAR,  2019-01-01, 2019-12-31, 2019,   Calendar year
                    REPORTING_YEAR, 2018-10-01, 2019-09-30, 2019,   Reporting year
                    POOLED_YEARS,   2014-01-01, 2016-12-31, 201416, Pooled years
                    TERM,           2018-09-01, 2018-12-31, 201819, Autumn term
                    TERM,           2019-01-01, 2019-03-31, 201819, Spring term
                    TERM,           2019-04-01, 2019-08-31, 201819, Summer term
                    TERM,           2018-09-01, 2019-03-31, 201819, Autumn and spring term
                    QUARTER,        2019-04-01, 2019-06-30, 2019,   Calendar year Q2
                    MONTH,          2020-01-01, 2020-01-31, 2020,   January
                    WEEK,           2024-12-30, 2025-01-05, 2025,   Week 1
                    """)
    void writesAPeriodInTheWordsOfATidyFileAndKnowsItsKindAgain(
            PeriodKind kind, LocalDate start, LocalDate end, String time, String identifier) {
        Period period = new Period(kind, start, end);

        assertThat(PeriodWords.timePeriod(period)).isEqualTo(time);
        assertThat(PeriodWords.identifier(period)).isEqualTo(identifier);
        assertThat(PeriodWords.kind(identifier)).contains(kind);
    }
}
