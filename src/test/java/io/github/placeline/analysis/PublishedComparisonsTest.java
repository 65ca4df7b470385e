package io.github.placeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import io.github.placeline.model.Reading;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every figure that the published tool prints for every authority and core measure, against ours.
class PublishedComparisonsTest {

    private static final String ORACLE = "oracle/lait_comparisons.csv.gz";
    private static final double NEAR = 1e-9;

    private final List<String> differences = new ArrayList<>();

    @BeforeAll
    static void needsThePublishedFiles() {
        assumeTrue(
                Files.exists(LaitFiles.FOLDER.resolve(ORACLE)),
                "skipped: ../shared/data is not here");
    }

    @Test
    void agreesWithThePublishedTool() {
        LaitFiles files = LaitFiles.read();
        Map<String, Comparisons> comparisons = new HashMap<>();
        files.indicators()
                .forEach(indicator ->
                        comparisons.put(
                                indicator.code(),
                                Comparisons.of(indicator, files.series(indicator))));
        List<String> rows = new ArrayList<>();

        LaitFiles.rows(
                ORACLE,
                row -> {
                    Comparisons ofIndicator = comparisons.get(row.getField("measure_short"));
                    assertThat(ofIndicator).as(row.getField("measure_short")).isNotNull();
                    Area area = files.area(row.getField("la_number"));
                    compare(row, ofIndicator.of(area, files.surroundings(area)));
                    rows.add(area.name());
                });

        assertThat(differences).isEmpty();
        assertThat(rows).hasSize(11_534);
    }

    private void compare(NamedCsvRecord row, Comparison ours) {
        check(row, "value", value(ours.value()));
        check(row, "previous_value", value(ours.previousValue()));
        check(row, "change", ours.change().isPresent() ? ours.change().getAsDouble() : null);
        check(row, "region_value", value(ours.regionValue()));
        check(row, "england_value", value(ours.england()));
        check(row, "rank", ours.rank() == null ? null : (double) ours.rank().place());
        check(row, "sn_average", ours.neighbours() == null ? null : ours.neighbours().value());
        check(row, "sn_n", ours.neighbours() == null ? null : (double) ours.neighbours().count());
        if (!isBandedUnderItsOtherTopicOnly(row))
            same(row, "quartile_band", ours.band() == null ? "" : ours.band().name());
        same(row, "region_name", ours.region() == null ? "" : ours.region().name());
    }

    private void check(NamedCsvRecord row, String column, @Nullable Double ours) {
        String theirs = printed(row, column);
        boolean agree =
                (ours == null || theirs.isEmpty())
                        ? ours == null && theirs.isEmpty()
                        : Math.abs(ours - Double.parseDouble(theirs)) <= NEAR;
        if (!agree) differ(row, column, theirs, String.valueOf(ours));
    }

    private void same(NamedCsvRecord row, String column, String ours) {
        String theirs = printed(row, column);
        if (!theirs.equals(ours)) differ(row, column, theirs, ours);
    }

    /// Two rows of the dictionary disagree about this measure; ours has the band that one allows.
    private static boolean isBandedUnderItsOtherTopicOnly(NamedCsvRecord row) {
        return row.getField("measure_short").equals("CINPermExclusion")
                && row.getField("topic").equals("Children in Need");
    }

    /// A dash says the same as nothing: the tool gives no figure.
    private static String printed(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.equals("-") ? "" : text;
    }

    private void differ(NamedCsvRecord row, String column, String theirs, String ours) {
        differences.add(
                row.getField("measure_short")
                        + ", "
                        + row.getField("la_name")
                        + ", "
                        + column
                        + ": theirs "
                        + theirs
                        + ", ours "
                        + ours);
    }

    private static @Nullable Double value(Reading reading) {
        return reading instanceof Reading.Published(double value, _, _) ? value : null;
    }
}
