package io.github.placeline.app.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    private static final Path PUBLISHED = Path.of("../shared/data/lait/lait_core.csv.gz");

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
    void fitsOneLineAndLosesNothing(String name, String heading, String title, String rest) {
        assertThat(ShortName.of(indicator("X", name), heading))
                .isEqualTo(new ShortName(title, rest == null ? "" : rest, "of pupils"));
        assertThat(title.length()).isLessThanOrEqualTo(ShortName.LENGTH);
    }

    @Test
    void isTheOneWrittenForAPublishedMeasure() {
        Indicator published = indicator("KS2RWM_Expected_STD", "KS2 % reading, writing and …");

        assertThat(ShortName.of(published))
                .isEqualTo(
                        new ShortName(
                                "Expected standard at age 11", "", "Reading, writing and maths"));
    }

    @Test
    void everyWrittenNameFitsOneLineAndIsTheOnlyOneOfItsKind() {
        assertThat(WrittenNames.all().values())
                .allSatisfy(name -> {
                    assertThat(name.title().length()).isBetween(1, ShortName.LENGTH);
                    assertThat(name.counted()).isNotBlank();
                });
        assertThat(WrittenNames.all().values().stream().map(ShortName::title))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPublishedCoreMeasureHasOne() throws IOException {
        assumeThat(PUBLISHED).as("the published files").exists();
        Set<String> codes = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(PUBLISHED)),
                                        StandardCharsets.UTF_8))) {
            rows.forEach(row -> codes.add(row.getField(0).strip()));
        }
        assertThat(WrittenNames.all().keySet()).containsAll(codes);
    }

    private static Indicator indicator(String code, String name) {
        return new Indicator(
                1,
                code,
                name,
                List.of(),
                Unit.PERCENT,
                1,
                Polarity.UNKNOWN,
                YearType.ACADEMIC,
                "of pupils",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                false);
    }
}
