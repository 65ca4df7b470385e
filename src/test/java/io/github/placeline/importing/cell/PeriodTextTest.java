package io.github.placeline.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Quality;
import io.github.placeline.model.YearType;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest(name = "{0} of {1}: {2} {3} to {4}")
    @CsvSource(
            textBlock =
                    """
                    # text,               year type,         kind,           start,      end
                    2016,                 ACADEMIC,          ACADEMIC_YEAR,  2015-09-01, 2016-08-31
                    2016,                 FINANCIAL,         FINANCIAL_YEAR, 2015-04-01, 2016-03-31
                    2016,                 CALENDAR,          CALENDAR_YEAR,  2016-01-01, 2016-12-31
                    2016,                 YEAR_TO_SEPTEMBER, REPORTING_YEAR, 2015-10-01, 2016-09-30
                    2016,                 REPORTING,         REPORTING_YEAR, 2016-01-01, 2016-12-31
                    2016,                 UNKNOWN,           REPORTING_YEAR, 2016-01-01, 2016-12-31
                    2015/16,              ACADEMIC,          ACADEMIC_YEAR,  2015-09-01, 2016-08-31
                    2015/16,              UNKNOWN,           ACADEMIC_YEAR,  2015-09-01, 2016-08-31
                    2015/16,              FINANCIAL,         FINANCIAL_YEAR, 2015-04-01, 2016-03-31
                    2015/2016,            ACADEMIC,          ACADEMIC_YEAR,  2015-09-01, 2016-08-31
                    201516,               ACADEMIC,          ACADEMIC_YEAR,  2015-09-01, 2016-08-31
                    2016-17,              FINANCIAL,         FINANCIAL_YEAR, 2016-04-01, 2017-03-31
                    2016-17,              ACADEMIC,          ACADEMIC_YEAR,  2016-09-01, 2017-08-31
                    2016-17,              UNKNOWN,           REPORTING_YEAR, 2017-01-01, 2017-12-31
                    2016–17,              FINANCIAL,         FINANCIAL_YEAR, 2016-04-01, 2017-03-31
                    1999/00,              ACADEMIC,          ACADEMIC_YEAR,  1999-09-01, 2000-08-31
                    2016-17 (OT),         FINANCIAL,         FINANCIAL_YEAR, 2016-04-01, 2017-03-31
                    2014-16,              CALENDAR,          POOLED_YEARS,   2014-01-01, 2016-12-31
                    2014 to 2016,         UNKNOWN,           POOLED_YEARS,   2014-01-01, 2016-12-31
                    2015-16,              CALENDAR,          POOLED_YEARS,   2015-01-01, 2016-12-31
                    2013/14-15/16,        FINANCIAL,         POOLED_YEARS,   2013-04-01, 2016-03-31
                    2013/14 to 2015/16,   ACADEMIC,          POOLED_YEARS,   2013-09-01, 2016-08-31
                    2025 (prov),          ACADEMIC,          ACADEMIC_YEAR,  2024-09-01, 2025-08-31
                    2019/20*,             ACADEMIC,          ACADEMIC_YEAR,  2019-09-01, 2020-08-31
                    Autumn 2018/19,       UNKNOWN,           TERM,           2018-09-01, 2018-12-31
                    Autumn term 2018/19,  UNKNOWN,           TERM,           2018-09-01, 2018-12-31
                    2018/19 Spring term,  UNKNOWN,           TERM,           2019-01-01, 2019-03-31
                    Autumn 2018,          UNKNOWN,           TERM,           2018-09-01, 2018-12-31
                    Summer 2019,          UNKNOWN,           TERM,           2019-04-01, 2019-08-31
                    Autumn and spring 2018/19, UNKNOWN,      TERM,           2018-09-01, 2019-03-31
                    Q1 2019,              UNKNOWN,           QUARTER,        2019-01-01, 2019-03-31
                    2019 Q4,              CALENDAR,          QUARTER,        2019-10-01, 2019-12-31
                    Q1 2019-20,           UNKNOWN,           QUARTER,        2019-04-01, 2019-06-30
                    March 2020,           UNKNOWN,           MONTH,          2020-03-01, 2020-03-31
                    Sept 2020,            UNKNOWN,           MONTH,          2020-09-01, 2020-09-30
                    Week 53 2020,         UNKNOWN,           WEEK,           2020-12-28, 2021-01-03
                    Academic year 2018/19, UNKNOWN,          ACADEMIC_YEAR,  2018-09-01, 2019-08-31
                    2018-19 financial year, UNKNOWN,         FINANCIAL_YEAR, 2018-04-01, 2019-03-31
                    Year ending March 2019, UNKNOWN,         FINANCIAL_YEAR, 2018-04-01, 2019-03-31
                    """)
    void readsEveryStyleThatPublishersUse(
            String text, YearType type, PeriodKind kind, LocalDate start, LocalDate end) {
        assertThat(PeriodText.read(text, type).map(PeriodText.Labelled::period))
                .contains(new Period(kind, start, end));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            textBlock =
                    """
                    2025 (prov),        2025,     PROVISIONAL
                    2025 (Provisional), 2025,     PROVISIONAL
                    2025 provisional,   2025,     PROVISIONAL
                    2025p,              2025,     PROVISIONAL
                    2019 (Rev),         2019,     REVISED
                    2018/19 revised,    2018/19,  REVISED
                    2020 (Final),       2020,     FINAL
                    2016-17 (OT),       2016-17,  FINAL
                    2016,               2016,     UNSTATED
                    """)
    void takesWordsAboutTheStandingOffTheLabel(String text, String label, Quality quality) {
        PeriodText.Labelled read = PeriodText.read(text, YearType.FINANCIAL).orElseThrow();

        assertThat(read.label()).isEqualTo(label);
        assertThat(read.quality()).isEqualTo(quality);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "0",
                "",
                "16",
                "1816",
                "2016/18",
                "201618",
                "2016/17-15/16",
                "2016-15",
                "Total",
                "Autumn",
                "Autumn and spring 2018",
                "Q5 2019",
                "Q1 2018/19",
                "Week 54 2020",
                "Blackpool 2019",
                "2016 (draft 2)",
                "maybe 2019",
                "2014/16"
            })
    void neverGuesses(String text) {
        assertThat(PeriodText.read(text, YearType.UNKNOWN)).isEmpty();
    }
}
