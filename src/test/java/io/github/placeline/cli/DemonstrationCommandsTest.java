package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every command on the demonstration workspace.
class DemonstrationCommandsTest {

    private static final String AREA = "Saltmere (invented)";

    @TempDir private static Path folder;

    private static Path workspace;

    @BeforeAll
    static void demo() {
        workspace = folder.resolve("demo.placeline");
        assertThat(Ran.placeline("demo", workspace))
                .satisfies(ran -> assertThat(ran.exitCode()).isZero())
                .satisfies(ran -> assertThat(ran.out()).contains("invented"));
    }

    @Test
    void listsAreasWithWhatTheyAre() {
        List<NamedCsvRecord> areas = csv(Ran.placeline("areas", workspace, "--csv").out());

        assertThat(areas)
                .filteredOn(area -> area.getField("invented").equals("invented"))
                .extracting(area -> area.getField("name"))
                .containsExactlyInAnyOrder(
                        "Invented England",
                        "Northmarch (invented)",
                        "Saltmere (invented)",
                        "Dunmarrow (invented)",
                        "Eastfallow (invented)");
        assertThat(areas)
                .filteredOn(area -> area.getField("number").equals("890"))
                .singleElement()
                .satisfies(area -> assertThat(area.getField("region")).isEqualTo("North West"));
        assertThat(Ran.placeline("areas", workspace).lines()).hasSize(areas.size() + 1);
    }

    @Test
    void listsIndicatorsWithTheirReach() {
        List<NamedCsvRecord> indicators =
                csv(Ran.placeline("indicators", workspace, "--csv").out());

        assertThat(indicators)
                .hasSize(14)
                .filteredOn(one -> one.getField("code").equals("good-level"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.getFields())
                                .containsExactly(
                                        "good-level",
                                        "Good level of development",
                                        "A good start",
                                        "%",
                                        "1",
                                        "Higher is better",
                                        "academic",
                                        "5",
                                        "2010/11",
                                        "2024/25"));
    }

    @Test
    void showsReadingsWithTheirSource() {
        List<NamedCsvRecord> rows =
                csv(
                        Ran.placeline(
                                        "show",
                                        workspace,
                                        "--area",
                                        AREA,
                                        "--indicator",
                                        "good-level",
                                        "--csv")
                                .out());

        assertThat(rows).hasSize(13);
        NamedCsvRecord last = rows.getLast();
        assertThat(last.getHeader()).isEqualTo(ReadingsAsCsv.COLUMNS);
        assertThat(last.getField("period")).isEqualTo("2024/25");
        assertThat(last.getField("period_kind")).isEqualTo("Academic year");
        assertThat(last.getField("breakdown")).isEqualTo("Total");
        assertThat(last.getField("source_file")).isEqualTo("Placeline demonstration");
        assertThat(Double.parseDouble(last.getField("value"))).isBetween(50.0, 75.0);
        assertThat(Double.parseDouble(last.getField("england_value"))).isBetween(60.0, 75.0);
        assertThat(Long.parseLong(last.getField("source_line"))).isPositive();
    }

    @Test
    void showsWithheldReadingsAsWithheld() {
        assertThat(
                        csv(
                                Ran.placeline(
                                                "show",
                                                workspace,
                                                "--area",
                                                AREA,
                                                "--indicator",
                                                "plans-in-time",
                                                "--csv")
                                        .out()))
                .filteredOn(row -> row.getField("value").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.getField("as_typed")).isEqualTo("c");
                    assertThat(row.getField("withheld"))
                            .isEqualTo("hidden to protect small numbers");
                });
    }

    @ParameterizedTest(name = "{0} {1} gives {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    good-level |                              | Total
                    good-level | Disadvantage=Disadvantaged   | Disadvantage=Disadvantaged
                    good-level | Disadvantage=not disadvantaged | Disadvantage=Not disadvantaged
                    good-level | Disadvantage=Total           | Total
                    phonics    |                              | Total
                    """)
    void narrowsTheBreakdown(String indicator, String breakdown, String expected) {
        Ran ran =
                breakdown == null
                        ? Ran.placeline(
                                "show",
                                workspace,
                                "--area",
                                AREA,
                                "--indicator",
                                indicator,
                                "--csv")
                        : Ran.placeline(
                                "show",
                                workspace,
                                "--area",
                                AREA,
                                "--indicator",
                                indicator,
                                "--breakdown",
                                breakdown,
                                "--csv");

        assertThat(csv(ran.out()))
                .isNotEmpty()
                .allMatch(row -> row.getField("breakdown").equals(expected));
    }

    @Test
    void showsNothingAsAtADayBeforeTheImport() {
        assertThat(
                        csv(
                                Ran.placeline(
                                                "show",
                                                workspace,
                                                "--area",
                                                AREA,
                                                "--indicator",
                                                "phonics",
                                                "--as-at",
                                                "2001-01-01",
                                                "--csv")
                                        .out()))
                .isEmpty();
    }

    @Test
    void showsTheSameAsJson() {
        Ran ran =
                Ran.placeline(
                        "show",
                        workspace,
                        "--area",
                        AREA,
                        "--indicator",
                        "plans-in-time",
                        "--json");
        JsonObject shown = JsonParser.parseString(ran.out()).getAsJsonObject();
        JsonArray readings = shown.getAsJsonArray("readings");

        assertThat(shown.get("invented").getAsBoolean()).isTrue();
        assertThat(readings)
                .hasSize(11)
                .anyMatch(reading -> reading.getAsJsonObject().get("value").isJsonNull())
                .anyMatch(reading -> reading.getAsJsonObject().get("value").isJsonPrimitive());
    }

    @Test
    void tellsPeopleTheAnswerFirst() {
        assertThat(
                        Ran.placeline(
                                        "show",
                                        workspace,
                                        "--area",
                                        AREA,
                                        "--indicator",
                                        "good-level")
                                .lines())
                .startsWith(
                        "Good level of development (good-level), Saltmere (invented)",
                        "These figures are invented, to show what Placeline does.")
                .anyMatch(line -> line.startsWith("In 2024/25, Saltmere (invented) was at "))
                .anyMatch(line -> line.startsWith("2024/25 "))
                .anyMatch(line -> line.startsWith("Series break 2021/22: new assessment."))
                .anyMatch(line -> line.startsWith("Source: Placeline demonstration, import 1."));
    }

    @Test
    void comparesTheInventedWorldWithItself() throws IOException {
        Path file = folder.resolve("compare.csv");
        assertThat(
                        Ran.placeline(
                                        "compare",
                                        workspace,
                                        "--indicator",
                                        "good-level",
                                        "--csv",
                                        file)
                                .exitCode())
                .isZero();

        List<NamedCsvRecord> rows = csv(Files.readString(file));
        assertThat(rows).hasSize(3).allMatch(row -> row.getField("ranked").equals("3"));
        assertThat(rows)
                .extracting(row -> row.getField("rank"))
                .containsExactlyInAnyOrder("1", "2", "3");
        assertThat(rows.getFirst().getHeader()).isEqualTo(ComparisonsAsCsv.COLUMNS);
        assertThat(
                        Ran.placeline(
                                        "compare",
                                        workspace,
                                        "--indicator",
                                        "good-level",
                                        "--area",
                                        AREA)
                                .out())
                .contains(AREA, "of 3");
    }

    @Test
    void drawsAPictureThatSaysItIsInvented() throws IOException {
        Path svg = folder.resolve("chart.svg");
        Path png = folder.resolve("chart.png");

        assertThat(
                        Ran.placeline(
                                        "chart",
                                        workspace,
                                        "--area",
                                        AREA,
                                        "--indicator",
                                        "good-level",
                                        "--out",
                                        svg)
                                .err())
                .isEmpty();
        assertThat(
                        Ran.placeline(
                                        "chart",
                                        workspace,
                                        "--area",
                                        AREA,
                                        "--indicator",
                                        "good-level",
                                        "--window",
                                        "all",
                                        "--out",
                                        png)
                                .exitCode())
                .isZero();

        assertThat(svg)
                .content()
                .contains("<svg", "Saltmere (invented)", "These figures are invented");
        assertThat(Objects.requireNonNull(ImageIO.read(png.toFile())).getWidth())
                .isGreaterThan(3_000);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void tellsWhereFiguresCameFromAndThatAllIsWhole() {
        assertThat(Ran.placeline("history", workspace).out())
                .contains("Placeline demonstration", "Invented figures");
        assertThat(Ran.placeline("check", workspace).out()).contains("every figure has its source");
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
