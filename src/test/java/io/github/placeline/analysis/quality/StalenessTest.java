package io.github.placeline.analysis.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "next release “{1}”, newest year {0} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025 | 2026-07-29         | due 29 July 2026
                    2025 | 2026-11-26         | -
                    2025 | 2026-11-01         | -
                    2025 | 2026-10-01         | due October 2026
                    2025 | Oct 2026           | due October 2026
                    2025 | october 2026       | due October 2026
                    2025 | 3 March 2026       | due 3 March 2026
                    2015 | 2027-02-01         | -
                    2015 | Discontinued       | -
                    2015 | TBC                | 11 years old
                    2024 | TBC                | 2 years old
                    2025 | TBC                | -
                    2024 | ''                 | 2 years old
                    """)
    void isToldByTheNextReleaseOrElseByAge(int year, String next, String expected) {
        assertThat(
                        Staleness.of(Period.academicYearEnding(year), next, TODAY)
                                .map(stale ->
                                        switch (stale) {
                                            case Staleness.Due(var release) ->
                                                    "due " + release.words();
                                            case Staleness.Old(var years) -> years + " years old";
                                        })
                                .orElse("-"))
                .isEqualTo(expected);
    }
}
