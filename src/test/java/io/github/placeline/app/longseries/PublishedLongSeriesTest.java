package io.github.placeline.app.longseries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.placeline.analysis.joining.Overlap;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.chart.Pin;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.SharedData;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The seven published long series, joined through real imports of both files.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedLongSeriesTest {

    @TempDir private static Path folder;

    private Workspace workspace;
    private LongSeries series;
    private List<NamedCsvRecord> expected;

    @BeforeAll
    void importBoth() throws IOException {
        expected = SharedData.rows("long_series.csv");
        workspace = Workspace.create(folder.resolve("w.placeline"));
        for (String file :
                List.of(
                        "lait/lait_data_dictionary.csv",
                        "lait/lait_core.csv.gz",
                        "ees/exclusions_by_geographic_level.csv.gz",
                        "ees/EYFSP_APS_GLD_ELG_underlying_data_2013_2018.csv"))
            bringIn(SharedData.path(file));
        bringIn(withoutUnlabelledPartTotals());
        series = new LongSeries(workspace);
    }

    private void bringIn(Path file) {
        new FileImport(workspace).run(file, new ImportOptions(false, true, "Kim"), Progress.NONE);
    }

    /// The file as an officer answers its conflicts: of rows with the same area, period and
    /// characteristic the first is the true total (`expected.csv` says so).
    private static Path withoutUnlabelledPartTotals() throws IOException {
        Path answered = folder.resolve("level_2_3_sfla.csv");
        Files.copy(
                SharedData.path("ees/level_2_3_sfla.meta.csv"),
                folder.resolve("level_2_3_sfla.meta.csv"));
        Set<List<String>> seen = new HashSet<>();
        try (GZIPInputStream in =
                        new GZIPInputStream(
                                Files.newInputStream(
                                        SharedData.path("ees/level_2_3_sfla.csv.gz")));
                CsvReader<CsvRecord> rows =
                        CsvReader.builder().ofCsvRecord(new InputStreamReader(in, UTF_8));
                CsvWriter out = CsvWriter.builder().build(answered)) {
            for (CsvRecord row : rows) {
                List<String> key = new ArrayList<>(row.getFields().subList(0, 11));
                if (seen.add(key)) out.writeRecord(row.getFields());
            }
        }
        return answered;
    }

    @TestFactory
    List<DynamicTest> agreesWithItsOlderFileAsPublished() {
        return expected.stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("series"), () -> join(row)))
                .toList();
    }

    private void join(NamedCsvRecord row) {
        Indicator newer = indicator(row.getField("lait_measure").replaceFirst("^lait ", ""));
        Indicator older =
                indicator(
                        row.getField("ees_file").replaceFirst("^ees/", "")
                                + "/"
                                + row.getField("ees_indicator"));
        Joint joint = series.compare(newer, Breakdown.TOTAL, older, Breakdown.TOTAL);

        assertThat(joint.periods()).hasSize(Integer.parseInt(row.getField("joined_periods")));
        long compared = number(row, "area_cells_compared");
        long equal = number(row, "cells_equal_after_rounding");
        assertThat(joint.overlaps().size()).isEqualTo(compared);
        if (equal == compared) assertThat(joint.overlaps()).allMatch(Overlap::agree);
        else assertThat(joint.overlaps()).anyMatch(overlap -> !overlap.agree());
        if (!row.getField("largest_difference").isEmpty())
            assertThat(largestDifference(joint))
                    .isEqualTo(withoutNoise(row.getField("largest_difference")));
        assertThat(joint.breaks()).isEqualTo(equal < compared);

        series.join(joint);
        try {
            isShownJoined(newer, joint);
        } finally {
            workspace.batches().undoLatest();
        }
        assertThat(workspace.indicators().breaksOf(newer)).isEmpty();
        assertThat(workspace.longSeries().continuations()).isEmpty();
    }

    /// As the list writes it: `320 201718: 66.29790597 vs 68.691000000000003`.
    private static String largestDifference(Joint joint) {
        Overlap largest =
                joint.overlaps().stream()
                        .min(
                                Comparator.comparingDouble(Overlap::difference)
                                        .reversed()
                                        .thenComparing(
                                                one -> Objects.requireNonNull(one.area().number())))
                        .orElseThrow();
        int year = largest.period().endYear();
        return "%d %d%02d: %s vs %s"
                .formatted(
                        largest.area().number(),
                        year - 1,
                        year % 100,
                        largest.older(),
                        largest.newer());
    }

    private static String withoutNoise(String published) {
        int last = published.lastIndexOf(' ') + 1;
        double newer =
                new BigDecimal(published.substring(last)).round(new MathContext(15)).doubleValue();
        return published.substring(0, last) + newer;
    }

    private void isShownJoined(Indicator newer, Joint joint) {
        Area england = workspace.areas().byCode(Area.ENGLAND).orElseThrow();
        List<Observation> record =
                workspace.series().of(england, newer, Breakdown.TOTAL, AsAt.NOW).observations();
        assertThat(record.stream().map(Observation::period).toList()).isEqualTo(joint.periods());
        Period first = joint.seam().orElseThrow().firstOfNewer();
        assertThat(record)
                .allSatisfy(one -> {
                    boolean isOlder = one.period().compareTo(first) < 0;
                    assertThat(one.source().file().contains("lait_core")).isEqualTo(!isOlder);
                });
        List<SeriesBreak> breaks = workspace.indicators().breaksOf(newer);
        assertThat(breaks.stream().map(SeriesBreak::first).toList())
                .isEqualTo(joint.breaks() ? List.of(first) : List.of());
        nothingIsComputedAcrossABreak(newer, joint, first);
    }

    private void nothingIsComputedAcrossABreak(Indicator newer, Joint joint, Period first) {
        Area blackpool = workspace.areas().byCode("E06000009").orElseThrow();
        IndicatorFacts facts =
                new IndicatorView(workspace)
                        .facts(IndicatorQuestion.of(blackpool, newer).with(Window.ALL));
        assertThat(facts.rows()).hasSize(joint.periods().size());
        Period earliest = facts.trend().stretch().points().getFirst().period();
        if (joint.breaks()) {
            assertThat(earliest).isGreaterThanOrEqualTo(first);
            assertThat(facts.chart().breaks()).extracting(SeriesBreak::first).contains(first);
            assertThat(facts.gaps().gaps())
                    .allSatisfy(gap -> assertThat(gap.period()).isGreaterThanOrEqualTo(first));
        } else {
            assertThat(earliest).isLessThan(first);
            assertThat(facts.chart().breaks()).isEmpty();
        }
        assertThat(facts.chart().pins())
                .extracting(Pin::period)
                .isEqualTo(joint.breaks() ? List.of() : List.of(first));
    }

    @Test
    void findsTheJointAnewWhenAFileChangesWhatBothPublish() throws IOException {
        Indicator newer = indicator("FSP_NEW_GOODDEV");
        Indicator older = indicator("EYFSP_APS_GLD_ELG_underlying_data_2013_2018/gld_percent");
        series.join(series.compare(newer, Breakdown.TOTAL, older, Breakdown.TOTAL));
        assertThat(workspace.indicators().breaksOf(newer)).isEmpty();

        Path revised =
                Files.writeString(
                        folder.resolve("revised.csv"),
                        """
                        Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
                        FSP_NEW_GOODDEV,,2017,England,99,970,
                        """);
        bringIn(revised);
        SeriesBreak found = workspace.indicators().breaksOf(newer).getFirst();
        assertThat(found.first()).isEqualTo(Period.academicYearEnding(2016));
        assertThat(found.whatChanged())
                .isEqualTo(
                        "older figures come from another file; 1 of 487 in both differ, by up to"
                                + " 28.3 pp");

        workspace.batches().undoLatest();
        assertThat(workspace.indicators().breaksOf(newer)).isEmpty();
        workspace.batches().undoLatest();
        assertThat(workspace.longSeries().continuations()).isEmpty();
    }

    private Indicator indicator(String code) {
        return workspace.indicators().byCode(code).orElseThrow();
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }
}
