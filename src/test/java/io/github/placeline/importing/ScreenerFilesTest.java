package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Data files with one oddity each, as the department's own checks plant them.
class ScreenerFilesTest {

    private static final String FOLDER = "screener/";

    @TempDir private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @TestFactory
    Stream<DynamicTest> readsEachAsItDeserves() {
        return SharedData.rows(FOLDER + "expected.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("file"), () -> check(row)));
    }

    private static void check(NamedCsvRecord row) {
        String wanted = row.getField("our_reading");
        Path file = SharedData.path(FOLDER + row.getField("file"));
        switch (wanted) {
            case "refuse" ->
                    assertThat(refusal(file)).doesNotContain("nothing to chart", "not refused");
            case "nothing_to_chart" -> namesTheLevels(row, refusal(file));
            default -> {
                ImportReport report = report(file);
                assertThat(report.counts().rows())
                        .isEqualTo(Long.parseLong(row.getField("data_rows")));
                assertThat(report.counts().added()).isPositive();
                if (wanted.equals("accept")) assertThat(report.counts().heldBack()).isZero();
                else assertThat(report.problems()).isNotEmpty();
            }
        }
    }

    private static void namesTheLevels(NamedCsvRecord row, String refusal) {
        assertThat(refusal).contains("nothing to chart");
        for (String level : row.getField("levels").split("; ", -1)) {
            assertThat(refusal).contains(level.replaceAll("=(\\d+)", " ($1 rows)"));
        }
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsOdd() {
        return Stream.of(
                says("fail/adding_z_locationCode.csv", 35, Severity.WARNING, "is no area"),
                says("fail/blanks_indicators.csv", 18, Severity.WARNING, "11 cells"),
                says("fail/col_name_duplicate.csv", 0, Severity.WARNING, "school_type twice"),
                says("fail/col_type.csv", 0, Severity.WARNING, "Measure"),
                says("fail/col_type.csv", 0, Severity.WARNING, "Filterer"),
                says("fail/country_combinations.csv", 8, Severity.WARNING, "E92000002"),
                says("fail/country_combinations.csv", 18, Severity.WARNING, "E9200001,"),
                says("fail/fails_prescreening1.csv", 2, Severity.HELD_BACK, "National"),
                says("fail/filter_group_match.csv", 0, Severity.WARNING, "school_kind"),
                says("fail/geographic_level.csv", 3, Severity.HELD_BACK, "National"),
                says("fail/indicator_dp_negative.csv", 0, Severity.WARNING, "-2"),
                says("fail/indicator_dp_validation.csv", 0, Severity.WARNING, "two"),
                says("fail/indicator_unit_validation.csv", 0, Severity.WARNING, "$"),
                says("fail/label.csv", 0, Severity.WARNING, "has no label"),
                says("fail/naming_convention.csv", 0, Severity.WARNING, ".meta.txt"),
                says("fail/naming_convention-metaFail.csv", 0, Severity.WARNING, ".meta.xlsx"),
                says("fail/not_sch_but_one_filter.csv", 0, Severity.WARNING, "Total"),
                says("fail/ob_unit_meta.csv", 0, Severity.WARNING, "geographic_level"),
                says(
                        "fail/pcon_combinations.csv",
                        0,
                        Severity.NOTE,
                        "Parliamentary constituency (30 rows)"),
                says("fail/region_combinations.csv", 35, Severity.WARNING, "E09000012"),
                says("fail/region_combinations.csv", 37, Severity.WARNING, "E09000012"),
                says("fail/region_for_lad.csv", 0, Severity.NOTE, "district (210 rows)"),
                says("fail/rows_to_cols.csv", 0, Severity.WARNING, "no meta file"),
                says("fail/sch_many_filter.csv", 0, Severity.WARNING, "school_name"),
                says("fail/time_period.csv", 2, Severity.HELD_BACK, "2017188"),
                says("fail/time_period.csv", 4, Severity.HELD_BACK, "2018"),
                says("fail/time_period.csv", 5, Severity.HELD_BACK, "1819"),
                says("fail/time_validation.csv", 2, Severity.WARNING, "2001Q4"),
                says("fail/time_validation.csv", 2, Severity.NOTE, "United Kingdom"));
    }

    private static DynamicTest says(String file, long line, Severity severity, String text) {
        return DynamicTest.dynamicTest(
                file + ":" + line + " " + text,
                () ->
                        assertThat(report(SharedData.path(FOLDER + file)).problems())
                                .anySatisfy(problem -> {
                                    assertThat(problem.line()).isEqualTo(line);
                                    assertThat(problem.severity()).isEqualTo(severity);
                                    assertThat(problem.text()).contains(text);
                                }));
    }

    private static ImportReport report(Path file) {
        return new FileImport(workspace)
                .run(file, new ImportOptions(true, false, "Kim"), Progress.NONE);
    }

    private static String refusal(Path file) {
        try {
            return "not refused: " + report(file).summary();
        } catch (Refusal refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
