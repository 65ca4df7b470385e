package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published files of `../shared/data` through the commands, from the file to the answer.
class PublishedFilesTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final double NEAR = 1e-9;

    /// Words about a reading's standing are no part of its period (METHODS 1).
    private static final Pattern STANDING = Pattern.compile(" \\((Rev|Final|prov|OT)\\)");

    @TempDir private static Path folder;

    private static Path workspace;
    private static Path report;

    @BeforeAll
    static void bringIn() {
        assumeTrue(Files.isDirectory(DATA), "skipped: ../shared/data is not here");
        workspace = folder.resolve("w.placeline");
        report = folder.resolve("report.json");
        assertThat(Ran.placeline("new", workspace).exitCode()).isZero();
        Ran ran =
                Ran.placeline(
                        "import",
                        workspace,
                        DATA.resolve("lait/lait_data_dictionary.csv"),
                        DATA.resolve("lait/statistical_neighbours.csv"),
                        DATA.resolve("lait/lait_core.csv.gz"),
                        "--accept-flagged",
                        "--json",
                        report);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    @Test
    void reportsWhatTheFileHolds() throws IOException {
        JsonObject core =
                JsonParser.parseString(Files.readString(report)).getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(one -> one.get("file").getAsString().endsWith("lait_core.csv.gz"))
                        .findFirst()
                        .orElseThrow();

        assertThat(core.keySet())
                .containsExactly(
                        "file",
                        "format",
                        "encoding",
                        "rows_read",
                        "new",
                        "changed",
                        "unchanged",
                        "held_back",
                        "withheld",
                        "problems",
                        "batch");
        assertThat(core.get("rows_read").getAsLong()).isEqualTo(112_710);
        assertThat(core.get("new").getAsLong() + core.get("held_back").getAsLong())
                .isEqualTo(112_710);
        assertThat(core.get("encoding").getAsString()).isEqualTo("UTF-8");
        assertThat(core.getAsJsonArray("problems"))
                .allSatisfy(problem -> {
                    assertThat(problem.getAsJsonObject().keySet())
                            .containsExactly("line", "column", "severity", "text");
                    assertThat(problem.getAsJsonObject().get("line").getAsLong()).isPositive();
                });
    }

    @Test
    void showsTenYearsOfBlackpool() {
        Ran ran =
                Ran.placeline(
                        "show",
                        workspace,
                        "--area",
                        "Blackpool",
                        "--indicator",
                        "FSP_NEW_GOODDEV",
                        "--csv");

        assertThat(csv(ran.out()))
                .hasSize(10)
                .last()
                .satisfies(row ->
                        assertThat(row.getFields())
                                .containsExactly(
                                        "E06000009",
                                        "Blackpool",
                                        "FSP_NEW_GOODDEV",
                                        "Total",
                                        "2025",
                                        "Academic year",
                                        "63.5",
                                        "",
                                        "",
                                        "",
                                        "68.3",
                                        "lait_core.csv.gz",
                                        row.getField("source_line")));
    }

    @Test
    void readsBackEveryFactOfThatFile() throws IOException {
        Map<String, List<NamedCsvRecord>> shown = new HashMap<>();
        List<String> facts = new ArrayList<>();
        rows(
                DATA.resolve("facts_dev.csv"),
                fact -> {
                    boolean isHeldBack = fact.getField("period_as_published").equals("0");
                    if (!fact.getField("file").endsWith("lait_core.csv.gz") || isHeldBack) return;
                    List<NamedCsvRecord> rows =
                            shown.computeIfAbsent(
                                    fact.getField("area_code")
                                            + " "
                                            + fact.getField("indicator_code"),
                                    _ ->
                                            csv(
                                                    Ran.placeline(
                                                                    "show",
                                                                    workspace,
                                                                    "--area",
                                                                    fact.getField("area_code"),
                                                                    "--indicator",
                                                                    fact.getField("indicator_code"),
                                                                    "--csv")
                                                            .out()));
                    assertThat(rows)
                            .as(fact.getField("fact_id"))
                            .filteredOn(row ->
                                    row.getField("source_line").equals(fact.getField("line")))
                            .singleElement()
                            .satisfies(row -> agrees(fact, row));
                    facts.add(fact.getField("fact_id"));
                });
        assertThat(facts).isNotEmpty();
    }

    private static void agrees(NamedCsvRecord fact, NamedCsvRecord row) {
        String published = fact.getField("period_as_published");
        assertThat(row.getField("period")).isEqualTo(STANDING.matcher(published).replaceFirst(""));
        if (published.contains("(Rev)")) assertThat(row.getField("quality")).isEqualTo("revised");
        same(fact.getField("numeric_value"), row.getField("value"));
        same(fact.getField("england_numeric"), row.getField("england_value"));
        if (row.getField("value").isEmpty())
            assertThat(row.getField("as_typed")).isEqualTo(fact.getField("value_as_published"));
    }

    private static void same(String theirs, String ours) {
        if (theirs.isEmpty()) assertThat(ours).isEmpty();
        else assertThat(Double.parseDouble(ours)).isEqualTo(Double.parseDouble(theirs));
    }

    @Test
    void comparesAsThePublishedToolDoes() throws IOException {
        Path file = folder.resolve("compare.csv");
        assertThat(Ran.placeline("compare", workspace, "--csv", file).exitCode()).isZero();
        Map<String, NamedCsvRecord> ours = new HashMap<>();
        rows(
                file,
                row -> ours.put(row.getField("indicator") + " " + row.getField("la_number"), row));
        List<String> differences = new ArrayList<>();
        List<String> compared = new ArrayList<>();

        rows(
                DATA.resolve("oracle/lait_comparisons.csv.gz"),
                theirs -> {
                    String key =
                            theirs.getField("measure_short") + " " + theirs.getField("la_number");
                    compared.add(key);
                    NamedCsvRecord row = ours.get(key);
                    if (row == null) differences.add(key + " is missing");
                    else compare(key, theirs, row, differences);
                });

        assertThat(differences).isEmpty();
        assertThat(compared).hasSize(11_534);
    }

    private static void compare(
            String key, NamedCsvRecord theirs, NamedCsvRecord ours, List<String> differences) {
        Map<String, String> columns =
                Map.of(
                        "value", "value",
                        "previous_value", "previous_value",
                        "change", "change",
                        "rank", "rank",
                        "region_value", "region_value",
                        "sn_average", "neighbours_mean",
                        "sn_n", "neighbours_n",
                        "england_value", "england_value");
        columns.forEach((theirColumn, ourColumn) -> {
            String their = theirs.getField(theirColumn).replaceFirst("^-$", "");
            String our = ours.getField(ourColumn);
            boolean agree =
                    (their.isEmpty() || our.isEmpty())
                            ? their.equals(our)
                            : Math.abs(Double.parseDouble(their) - Double.parseDouble(our)) <= NEAR;
            if (!agree)
                differences.add(key + ", " + theirColumn + ": theirs " + their + ", ours " + our);
        });
        String band = theirs.getField("quartile_band").replaceFirst("^-$", "");
        if (!band.equals(ours.getField("band")) && !isBandedUnderItsOtherTopicOnly(theirs))
            differences.add(key + ", band: theirs " + band + ", ours " + ours.getField("band"));
    }

    /// Two rows of the dictionary disagree about this measure; ours has no band because one forbids
    /// it.
    private static boolean isBandedUnderItsOtherTopicOnly(NamedCsvRecord row) {
        return row.getField("measure_short").equals("CINPermExclusion")
                && row.getField("topic").equals("All Pupil Absence & Exclusions");
    }

    @Test
    void changesNothingTheSecondTimeAndTakesAllBack() throws IOException {
        Path own = folder.resolve("own.placeline");
        Ran.placeline("new", own);
        Path file = DATA.resolve("lait/lait_core.csv.gz");
        String before = Ran.placeline("indicators", own, "--csv").out();
        Ran.placeline("import", own, file, "--accept-flagged");
        byte[] after = Files.readAllBytes(own);

        assertThat(Ran.placeline("import", own, file, "--accept-flagged").out())
                .contains("0 new, 0 changed");
        assertThat(own).hasBinaryContent(after);
        assertThat(Ran.placeline("check", own).exitCode()).isZero();
        assertThat(Ran.placeline("undo", own).out())
                .contains("Took back import 1, lait_core.csv.gz");
        assertThat(Ran.placeline("indicators", own, "--csv").out()).isEqualTo(before);
        assertThat(Ran.placeline("undo", own))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(ExitCode.REFUSED))
                .satisfies(
                        ran -> assertThat(ran.err()).startsWith("There is no import to take back"));
        assertThat(Ran.placeline("undo", own, "7").err()).contains("There is no import 7.");
        assertThat(Ran.placeline("undo", own, "1").exitCode()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void writesNothingWhileSomethingIsHeldBack() throws IOException {
        Path own = folder.resolve("held.placeline");
        Ran.placeline("new", own);
        byte[] before = Files.readAllBytes(own);

        Ran ran = Ran.placeline("import", own, DATA.resolve("lait/lait_core.csv.gz"));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("170 readings are held back", "--accept-flagged");
        assertThat(ran.out().lines().filter(line -> line.contains("Held back,")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsPattern("line [0-9,]+ and 169 more: “0” is not a period");
        assertThat(own).hasBinaryContent(before);
        assertThat(
                        Ran.placeline(
                                        "import",
                                        own,
                                        DATA.resolve("lait/lait_core.csv.gz"),
                                        "--dry-run",
                                        "--accept-flagged")
                                .exitCode())
                .isZero();
        assertThat(own).hasBinaryContent(before);
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static void rows(Path file, Consumer<NamedCsvRecord> to) throws IOException {
        try (Reader reader =
                        file.toString().endsWith(".gz")
                                ? new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(file)),
                                        StandardCharsets.UTF_8)
                                : Files.newBufferedReader(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            rows.forEach(to);
        }
    }
}
