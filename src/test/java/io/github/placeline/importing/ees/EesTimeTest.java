package io.github.placeline.importing.ees;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EesTimeTest {

    @ParameterizedTest(name = "{0}, {1}: {2} {3} to {4}, \"{5}\"")
    @CsvSource(
            textBlock =
                    """
                    201718, Academic year,          ACADEMIC_YEAR,  2017-09-01, 2018-08-31, 201718
                    199900, Academic year,          ACADEMIC_YEAR,  1999-09-01, 2000-08-31, 199900
                    201819, Financial year,         FINANCIAL_YEAR, 2018-04-01, 2019-03-31, 201819
                    201819, Tax year,               FINANCIAL_YEAR, 2018-04-01, 2019-03-31, 201819
                    2018,   Calendar year,          CALENDAR_YEAR,  2018-01-01, 2018-12-31, 2018
                    2018,   Reporting year,         REPORTING_YEAR, 2018-01-01, 2018-12-31, 2018
                    201718, Autumn term,            TERM,           2017-09-01, 2017-12-31, 201718 Autumn term
                    201718, Spring term,            TERM,           2018-01-01, 2018-03-31, 201718 Spring term
                    201718, Summer term,            TERM,           2018-04-01, 2018-08-31, 201718 Summer term
                    201718, Autumn and spring term, TERM,           2017-09-01, 2018-03-31, 201718 Autumn and spring term
                    201819, Financial year Q1,      QUARTER,        2018-04-01, 2018-06-30, 201819 Financial year Q1
                    201819, Financial year Q4,      QUARTER,        2019-01-01, 2019-03-31, 201819 Financial year Q4
                    201819, Academic year Q1,       QUARTER,        2018-08-01, 2018-10-31, 201819 Academic year Q1
                    2018,   Calendar year Q2,       QUARTER,        2018-04-01, 2018-06-30, 2018 Calendar year Q2
                    2001Q4, Financial year Q4,      QUARTER,        2001-10-01, 2001-12-31, 2001Q4
                    2020,   January,                MONTH,          2020-01-01, 2020-01-31, 2020 January
                    2020,   Week 1,                 WEEK,           2019-12-30, 2020-01-05, 2020 Week 1
                    """)
    void readsPeriodAndIdentifierTogether(
            String time,
            String identifier,
            PeriodKind kind,
            LocalDate start,
            LocalDate end,
            String label) {
        assertThat(EesTime.read(time, identifier, false))
                .contains(new EesTime.Read(new Period(kind, start, end), label));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            textBlock =
                    """
                    2017188, Academic year
                    2018,    Academic year
                    1819,    Academic year
                    201719,  Academic year
                    201718,  Calendar year
                    201718,  January
                    2020,    Week 54
                    201718,  Sometimes
                    ,        Academic year
                    """)
    void holdsBackWhatDoesNotGoTogether(String time, String identifier) {
        assertThat(EesTime.read(time == null ? "" : time, identifier, false)).isEmpty();
    }

    @Test
    void readsABareYearAsTheOneInWhichItEndsWhereTheWholeFileWritesItSo() {
        assertThat(EesTime.read("2018", "Academic year", true).map(EesTime.Read::period))
                .contains(Period.academicYearEnding(2018));
    }
}
