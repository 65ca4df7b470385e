package io.github.placeline.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The register against the numbers and codes that published files use, where those are at hand.
class PublishedCodesTest {

    private static final Path LAIT = Path.of("..", "shared", "data", "lait");

    /// Only the tool's own test rows carry it; no area has it.
    private static final String DISCONTINUED_ENGLAND = "1000";

    private final AreaRegister register = AreaRegister.ofEngland();

    @BeforeEach
    void needsThePublishedFiles() {
        assumeTrue(Files.isDirectory(LAIT), "skipped: no published files at " + LAIT);
    }

    @Test
    void knowsEveryNumberWithItsCodes() throws IOException {
        List<NamedCsvRecord> published =
                rows("la_codes.csv").stream()
                        .filter(row -> !row.getField("la_number").equals(DISCONTINUED_ENGLAND))
                        .toList();

        assertThat(published).hasSize(170);
        assertSoftly(softly -> {
            for (NamedCsvRecord row : published) {
                Area area = numbered(row.getField("la_number"));
                softly.assertThat(area.code()).isEqualTo(row.getField("ons_code"));
                for (String code : row.getField("ons_codes_all").split(";", -1)) {
                    softly.assertThat(register.byCode(code)).as(code).contains(area);
                }
            }
        });
    }

    @Test
    void putsEveryAuthorityWhereItIsPublished() throws IOException {
        List<NamedCsvRecord> published = rows("la_codes.csv");
        assertSoftly(softly -> {
            for (NamedCsvRecord row : published) {
                if (row.getField("parent_region").isEmpty()) continue;
                Area area = numbered(row.getField("la_number"));
                softly.assertThat(register.regions().get(area))
                        .as(area.name())
                        .extracting(Area::name)
                        .isEqualTo(row.getField("parent_region"));
            }
        });
    }

    @Test
    void agreesWhenCouncilsWereAbolishedOrCreated() throws IOException {
        List<NamedCsvRecord> published = rows("la_codes.csv");
        assertSoftly(softly -> {
            for (NamedCsvRecord row : published) {
                String change = row.getField("reorganisation");
                if (change.isEmpty()) continue;
                Area area = numbered(row.getField("la_number"));
                softly.assertThat(
                                area.isClosed()
                                        ? "abolished " + area.lifetime().closed()
                                        : "created " + area.lifetime().opened())
                        .as(area.name())
                        .isEqualTo(change);
            }
        });
    }

    @Test
    void knowsEveryStatisticalNeighbour() throws IOException {
        assertThat(rows("statistical_neighbours.csv"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(numbered(row.getField("neighbour_number"))).isNotNull());
    }

    private Area numbered(String number) {
        return register.areas().stream()
                .filter(area -> number.equals(String.valueOf(area.number())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no area has number " + number));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(LAIT.resolve(file))) {
            return csv.stream().toList();
        }
    }
}
