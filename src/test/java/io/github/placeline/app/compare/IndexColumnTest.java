package io.github.placeline.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An index in Compare is a column before its parts.
class IndexColumnTest {

    @TempDir private Path folder;
    private Workspace demo;
    private Area looked;
    private List<Indicator> directed;

    @BeforeEach
    void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        looked = Demonstration.firstArea(demo);
        directed =
                demo.indicators().all().stream()
                        .filter(one -> one.polarity().isDirected())
                        .limit(2)
                        .toList();
    }

    private HeatFacts shown(Index.Measure measure) {
        Index index =
                demo.indexes()
                        .add(
                                new Index(
                                        0,
                                        "School years",
                                        measure,
                                        List.of(
                                                new Index.Part(
                                                        directed.get(0).id(), Breakdown.TOTAL, 2),
                                                new Index.Part(
                                                        directed.get(1).id(),
                                                        Breakdown.TOTAL,
                                                        1))));
        return new HeatView(demo)
                .facts(
                        HeatQuestion.of(looked)
                                .withGroup("all")
                                .withIndicators("index:" + index.id()),
                        Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Index.Measure.class)
    void standsBeforeItsPartsAndNeverWithoutThem(Index.Measure measure) {
        HeatTable table = shown(measure).table();

        assertThat(table.columns())
                .extracting(HeatColumn::title)
                .hasSize(3)
                .first()
                .isEqualTo("School years");
        assertThat(table.columns().subList(1, 3))
                .extracting(HeatColumn::indicator)
                .containsExactlyElementsOf(directed);
        assertThat(table.rows())
                .allSatisfy(row -> {
                    HeatCell score = row.cells().getFirst();
                    boolean whole = row.cells().subList(1, 3).stream().allMatch(HeatCell::hasValue);
                    assertThat(score.hasValue()).isEqualTo(whole && score.rank() != null);
                })
                .anyMatch(row -> row.cells().getFirst().hasValue());
    }

    @Test
    void isNotCountedAmongTheFiguresBesideTheCountry() {
        HeatTable table = shown(Index.Measure.SPREADS).table();

        assertThat(table.rows()).allSatisfy(row -> assertThat(row.judged()).isLessThan(3));
    }

    @ParameterizedTest
    @EnumSource(Index.Measure.class)
    void isOrderedTheBestFirst(Index.Measure measure) {
        HeatTable table = shown(measure).table();

        List<Double> scores =
                new HeatOrder(0, false)
                        .sorted(table, HeatMode.VALUE).stream()
                                .map(row -> row.cells().getFirst().value())
                                .filter(Reading.Published.class::isInstance)
                                .map(reading -> ((Reading.Published) reading).value())
                                .toList();

        assertThat(scores).hasSizeGreaterThan(1);
        double sign = measure == Index.Measure.RANK ? 1 : -1;
        for (int i = 1; i < scores.size(); i++)
            assertThat(sign * scores.get(i)).isGreaterThanOrEqualTo(sign * scores.get(i - 1));
    }

    @ParameterizedTest
    @EnumSource(HeatMode.class)
    void saysWhatItIsInEveryMode(HeatMode mode) {
        HeatTable table = shown(Index.Measure.RANK).table();
        HeatFaces faces = new HeatFaces(table, mode);

        for (HeatRow row : table.rows()) {
            assertThat(faces.of(row, 0).value()).isNotBlank();
            assertThat(HeatWords.of(table, row, 0, mode).all())
                    .contains("School years")
                    .contains("the lowest is best");
        }
        assertThat(HeatWords.ofHeading(table.columns().getFirst()).lead())
                .isEqualTo("School years, an index.");
        assertThat(HeatWords.ofCountry(table, 0, mode).rest()).contains("the lowest is best");
    }
}
