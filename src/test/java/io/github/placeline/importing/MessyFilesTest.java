package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import io.github.placeline.model.Withholding;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ten files as officers send them, read without a question: every cell that they hold stands in
/// the workspace as it should, and the rest is held back or named.
class MessyFilesTest {

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # file,                              new, unchanged, held back, withheld
                    D01_attainment8_wide_titles.xlsx,    200, 0,         0,         27
                    D02_absence_terms_cp1252.csv,        117, 0,         0,         3
                    D03_neet_semicolon_decimal_comma.csv, 104, 0,        0,         12
                    D04_pupil_premium_utf16_tab.txt,     350, 0,         0,         20
                    D05_child_protection_markers.csv,    114, 0,         0,         17
                    D06_la_name_variants.csv,            58,  0,         14,        2
                    D07_duplicates_and_conflicts.csv,    36,  6,         8,         0
                    D08_termly_workbook_formulas.xlsx,   72,  0,         0,         0
                    """)
    void readsEveryCellOf(String file, long added, long unchanged, long heldBack, long withheld) {
        ImportReport report = run(file, true);

        ImportCounts counts = report.counts();
        assertThat(counts)
                .isEqualTo(
                        new ImportCounts(counts.rows(), added, 0, unchanged, heldBack, withheld));
        assertThat(report.written()).isTrue();
        assertThat(workspace.recipes().ofBatch(report.batch().getAsLong())).isPresent();
        checkCells(file, report.problems());
        assertThat(run(file, true).counts().added()).isZero();
    }

    /// Every line of the expected file is in the workspace, or named as held back; nothing else is.
    private void checkCells(String file, List<Problem> problems) {
        Set<String> expected = new TreeSet<>();
        for (NamedCsvRecord row : SharedData.rows("messy/expected_long/" + file + ".csv")) {
            String status = row.getField("status");
            if (status.startsWith("held")) {
                assertThat(problems).as(row.toString()).anyMatch(problem -> isAbout(problem, row));
                continue;
            }
            String value =
                    status.equals("number")
                            ? Double.toString(Double.parseDouble(row.getField("value")))
                            : reason(status).name();
            expected.add(
                    "%s | %s | %s | %s"
                            .formatted(
                                    row.getField("la_number"),
                                    indicatorNamed(file, row.getField("indicator")),
                                    row.getField("period"),
                                    value));
        }
        assertThat(stored()).isEqualTo(expected);
    }

    private static boolean isAbout(Problem problem, NamedCsvRecord row) {
        if (problem.severity() != Severity.HELD_BACK || problem.line() == 0) return false;
        String area = row.getField("area_as_typed").strip();
        String note = row.getField("note");
        return problem.text().contains(area)
                || (note.contains(" and ")
                        && List.of(note.split(" and ")).stream()
                                .allMatch(value ->
                                        problem.text().contains(value.replaceFirst("0+$", ""))));
    }

    /// Two files do not say what they measure as the expected answer calls it: one only in its
    /// title, one only in its name.
    private static String indicatorNamed(String file, String name) {
        if (file.startsWith("D02")) return "State-funded secondary schools – overall absence rate";
        return file.startsWith("D04") ? "Pupil premium" : name;
    }

    private static Withholding reason(String status) {
        if (status.startsWith("missing")) return Withholding.NO_NUMBER;
        if (status.startsWith("not available")) return Withholding.NOT_AVAILABLE;
        if (status.startsWith("suppressed")) return Withholding.SUPPRESSED;
        return switch (status) {
            case "not applicable" -> Withholding.NOT_APPLICABLE;
            case "rounds to zero" -> Withholding.ROUNDS_TO_ZERO;
            case "low reliability" -> Withholding.LOW_RELIABILITY;
            case "blank" -> Withholding.BLANK;
            case "spreadsheet error" -> Withholding.SPREADSHEET_ERROR;
            default -> throw new IllegalArgumentException(status);
        };
    }

    private Set<String> stored() {
        Set<String> stored = new TreeSet<>();
        for (Indicator indicator : workspace.indicators().all()) {
            for (Area area : workspace.areas().withFigures()) {
                for (Observation observation : observations(indicator, area)) {
                    String value =
                            switch (observation.reading()) {
                                case Reading.Published figure -> Double.toString(figure.value());
                                case Reading.Withheld withheld -> withheld.reason().name();
                                case Reading.Absent _ -> "absent";
                            };
                    boolean isTerm = observation.periodAsPublished().contains(" ");
                    stored.add(
                            "%s | %s | %s | %s"
                                    .formatted(
                                            area.number(),
                                            indicator.name(),
                                            isTerm
                                                    ? observation.period().label()
                                                    : observation.periodAsPublished(),
                                            value));
                }
            }
        }
        return stored;
    }

    private List<Observation> observations(Indicator indicator, Area area) {
        return workspace.series().of(area, indicator, Breakdown.TOTAL, AsAt.NOW).observations();
    }

    @Test
    void namesTheLineOfAQuotationMarkThatIsNeverClosed() throws IOException {
        refuses(
                "D09_unclosed_quote.csv",
                "The quotation mark opened on line 14 of D09_unclosed_quote.csv is never closed");
    }

    @Test
    void tellsAZipFromAWorkbook() throws IOException {
        refuses(
                "D10_zip_renamed.xlsx",
                "is a zip file containing absence_return.csv, not an Excel workbook. Unzip it and import the CSV.");
    }

    private void refuses(String file, String sentence) throws IOException {
        Path path = SharedData.path("messy/" + file);
        byte[] before = Files.readAllBytes(workspace.file());

        assertThatThrownBy(() -> run(file, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(path).exists();
        assertThat(Files.readAllBytes(workspace.file())).isEqualTo(before);
    }

    private ImportReport run(String file, boolean acceptFlagged) {
        return new FileImport(workspace)
                .run(
                        SharedData.path("messy/" + file),
                        new ImportOptions(false, acceptFlagged, "Kim"),
                        Progress.NONE);
    }
}
