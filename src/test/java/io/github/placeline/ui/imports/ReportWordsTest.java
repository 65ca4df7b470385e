package io.github.placeline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.ImportReport;
import io.github.placeline.model.ImportCounts;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWordsTest {
    @ParameterizedTest(name = "{0} new, {1} changed, {2} unchanged, {3} held back")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    153 | 9 | 1644 | 0 | Confirming stores 153 new readings and changes 9.
                    1   | 0 | 0    | 0 | Confirming stores 1 new reading.
                    0   | 1 | 0    | 0 | Confirming changes 1 stored reading.
                    5   | 0 | 0    | 1 | Confirming stores 5 new readings. 1 is held back.
                    0   | 0 | 7    | 2 | This file holds nothing new. All its sure readings are stored already. 2 are held back.
                    0   | 0 | 0    | 0 | There is nothing to import from this file.
                    """)
    void saysWhatConfirmingWouldDo(
            long added, long changed, long unchanged, long heldBack, String sentence) {
        ImportCounts counts = new ImportCounts(9, added, changed, unchanged, heldBack, 0);
        ImportReport report =
                new ImportReport(
                        Path.of("a.csv"),
                        "EES tidy",
                        "UTF-8",
                        counts,
                        List.of(),
                        List.of(),
                        OptionalLong.empty(),
                        false);

        assertThat(ReportWords.sentence(report)).isEqualTo(sentence);
    }
}
