package io.github.placeline.export.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    @ParameterizedTest(name = "[{0}] becomes [{1}], and the second time [{2}]")
    @CsvSource({
        "Absence, Absence, Absence 2",
        "'Pupils [all]: 5/6?', 'Pupils  all   5 6', 'Pupils  all   5 6 2'",
        "A title that is far too long for the name of a sheet, A title that is far too long fo, A"
                + " title that is far too long 2",
        "'   ', Sheet, Sheet 2"
    })
    void fitsATitleIntoANameThatExcelTakesAndGivesNoneTwice(
            String title, String first, String second) {
        SheetNames names = new SheetNames();

        assertThat(names.of(title)).isEqualTo(first);
        assertThat(names.of(title)).isEqualTo(second).hasSizeLessThanOrEqualTo(31);
    }
}
