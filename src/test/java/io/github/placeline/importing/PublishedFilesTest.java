package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Severity;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// All the real files in one workspace: every spot fact reads back, with its line.
class PublishedFilesTest {

    private static final String DEV = "dev/";

    @TempDir private static Path folder;

    private static Workspace workspace;
    private static final Map<String, ImportReport> REPORTS = new HashMap<>();

    @BeforeAll
    static void importThemAll() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        run("lait/lait_core.csv.gz");
        run("lait/lait_data_dictionary.csv");
        for (NamedCsvRecord row : SharedData.rows("ees/expected.csv")) {
            run("ees/" + row.getField("data_file"));
        }
    }

    private static void run(String name) {
        REPORTS.put(
                name,
                new FileImport(workspace)
                        .run(
                                SharedData.path(name),
                                new ImportOptions(false, true, "Kim"),
                                Progress.NONE));
    }

    @TestFactory
    Stream<DynamicTest> readsTidyFilesWhole() {
        return SharedData.rows("ees/expected.csv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(row.getField("data_file"), () -> checkCounts(row)));
    }

    private static void checkCounts(NamedCsvRecord row) {
        ImportReport report = report("ees/" + row.getField("data_file"));
        long indicators = number(row, "indicators_in_data");
        long charted =
                Stream.of(row.getField("rows_by_level").split("; ", -1))
                        .filter(level -> !level.startsWith("School"))
                        .mapToLong(level -> Long.parseLong(level.substring(level.indexOf('=') + 1)))
                        .sum();

        assertThat(report.counts().rows()).isEqualTo(number(row, "data_rows"));
        assertThat(
                        report.counts().added()
                                + report.counts().unchanged()
                                + report.counts().heldBack())
                .isEqualTo(charted * indicators);
        if (charted == report.counts().rows() && number(row, "duplicate_keys") == 0)
            assertThat(report.counts().withheld())
                    .isEqualTo(number(row, "indicator_cells") - number(row, "numeric_cells"));
        if (row.getField("expected").equals("accept"))
            assertThat(report.counts().heldBack()).isZero();
        for (String missing : columns(row, "in_meta_not_in_data"))
            assertThat(texts(report)).anyMatch(text -> text.contains(missing));
    }

    @TestFactory
    Stream<DynamicTest> readsBackEverySpotFact() {
        return SharedData.rows("facts_dev.csv").stream()
                .map(fact ->
                        DynamicTest.dynamicTest(
                                fact.getField("fact_id") + " " + fact.getField("indicator_code"),
                                () -> check(fact)));
    }

    private static void check(NamedCsvRecord fact) {
        if (fact.getField("note").contains("share this key")
                || fact.getField("period_as_published").equals("0")) {
            checkHeldBack(fact);
            return;
        }
        Observation found =
                observation(fact, area(fact.getField("area_code")), number(fact, "line"));
        checkReading(
                found.reading(),
                fact.getField("numeric_value"),
                fact.getField("value_as_published"));
        checkPeriod(found, fact.getField("period_reading"));
        if (!fact.getField("england_line").isEmpty()) {
            Observation england =
                    observation(fact, area(Area.ENGLAND), number(fact, "england_line"));
            checkReading(
                    england.reading(),
                    fact.getField("england_numeric"),
                    fact.getField("england_value_as_published"));
            assertThat(england.period()).isEqualTo(found.period());
        }
    }

    private static void checkHeldBack(NamedCsvRecord fact) {
        List<Problem> problems = report(fact.getField("file").substring(DEV.length())).problems();
        String code = fact.getField("indicator_code");

        assertThat(problems)
                .anySatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.HELD_BACK);
                    assertThat(problem.line()).isEqualTo(number(fact, "line"));
                    assertThat(problem.text()).contains(code, fact.getField("value_as_published"));
                });
    }

    private static void checkReading(Reading reading, String number, String asPublished) {
        if (number.isEmpty()) {
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Reading.Withheld.class,
                            withheld -> assertThat(withheld.asTyped()).isEqualTo(asPublished));
        } else {
            assertThat(reading).isEqualTo(new Reading.Published(Double.parseDouble(number)));
        }
    }

    private static void checkPeriod(Observation found, String reading) {
        String words = reading.toLowerCase(java.util.Locale.ROOT);
        String[] numbers = words.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        int first = Integer.parseInt(numbers[0]);
        boolean pooled = found.period().kind().words().equals("Pooled years");
        int second =
                numbers.length > 1 ? first / 100 * 100 + Integer.parseInt(numbers[1]) % 100 : first;
        Period expected =
                switch (words.replaceAll("[^a-z].*", "")) {
                    case "autumn", "spring", "summer" -> Period.academicYearEnding(second);
                    case "academic" ->
                            Period.academicYearEnding(words.contains("ending") ? first : second);
                    case "financial" ->
                            pooled
                                    ? Period.pooled(
                                            Period.financialYearEnding(first + 1),
                                            Period.financialYearEnding(first + 3))
                                    : Period.financialYearEnding(second);
                    case "calendar" ->
                            pooled
                                    ? Period.pooled(
                                            Period.calendarYear(first), Period.calendarYear(second))
                                    : Period.calendarYear(second);
                    default ->
                            words.contains("sept")
                                    ? Period.yearToSeptember(first)
                                    : Period.reportingYear(first);
                };

        assertThat(found.period()).as(reading).isEqualTo(expected);
        assertThat(found.quality())
                .isEqualTo(
                        words.contains("prov")
                                ? Quality.PROVISIONAL
                                : words.contains("rev")
                                        ? Quality.REVISED
                                        : words.contains("final") || words.contains("(ot)")
                                                ? Quality.FINAL
                                                : Quality.UNSTATED);
    }

    /// The one reading of the indicator and area that stands on this line.
    private static Observation observation(NamedCsvRecord fact, Area area, long line) {
        Indicator indicator = indicator(fact);
        Map<String, String> wanted = parts(fact.getField("breakdown"));
        return workspace.series().breakdowns(area, indicator).stream()
                .filter(breakdown -> hasAll(breakdown, wanted))
                .flatMap(breakdown ->
                        workspace
                                .series()
                                .of(area, indicator, breakdown, AsAt.NOW)
                                .observations()
                                .stream())
                .filter(observation -> observation.source().line() == line)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reading on line " + line));
    }

    private static boolean hasAll(Breakdown breakdown, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(part ->
                        part.getValue()
                                .equals(breakdown.parts().getOrDefault(part.getKey(), "Total")));
    }

    private static Map<String, String> parts(String breakdown) {
        Map<String, String> parts = new TreeMap<>();
        if (breakdown.isEmpty()) return parts;
        for (String part : breakdown.split("; ", -1)) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return parts;
    }

    private static Indicator indicator(NamedCsvRecord fact) {
        String file = fact.getField("file").substring(DEV.length());
        String code = fact.getField("indicator_code");
        String full =
                file.startsWith("lait/")
                        ? code
                        : file.substring("ees/".length()).replaceAll("\\.csv(\\.gz)?$", "")
                                + "/"
                                + code;
        return workspace.indicators().byCode(full).orElseThrow();
    }

    private static Area area(String code) {
        Optional<Area> found =
                code.matches("\\d{3}")
                        ? workspace.areas().all().stream()
                                .filter(area -> String.valueOf(area.number()).equals(code))
                                .findFirst()
                        : workspace.areas().byCode(code);
        return found.orElseThrow();
    }

    private static ImportReport report(String name) {
        return java.util.Objects.requireNonNull(REPORTS.get(name), name);
    }

    private static List<String> texts(ImportReport report) {
        return report.problems().stream().map(Problem::text).toList();
    }

    private static List<String> columns(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty()
                ? List.of()
                : List.of(row.getField(field).split("; ", -1));
    }

    private static long number(NamedCsvRecord row, String field) {
        return Long.parseLong(row.getField(field));
    }
}
