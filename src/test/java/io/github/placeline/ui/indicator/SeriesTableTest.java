package io.github.placeline.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.ui.Demo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesTableTest {
    @TempDir private static Path folder;
    private static IndicatorFacts facts;

    @BeforeAll
    static void read() {
        facts = Demo.in(folder).facts("good-level");
    }

    @Test
    void hasALineForEachSeriesAndAColumnForEachPeriod() {
        SeriesTable table = SeriesTable.of(facts);

        assertThat(table.periods()).hasSameSizeAs(facts.rows());
        assertThat(table.lines())
                .extracting(SeriesTable.Line::name)
                .startsWith(
                        facts.question().area().name(),
                        facts.countryName(),
                        "Gap to " + facts.countryName() + ", pp");
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(table.periods()));
        assertThat(table.lines()).filteredOn(SeriesTable.Line::main).hasSize(1);
    }

    @Test
    void isCopiedForASpreadsheet() {
        SeriesTable table =
                new SeriesTable(
                        "% of pupils",
                        List.of(
                                new SeriesTable.Heading("2018/19", "2019"),
                                new SeriesTable.Heading("2021/22", "2022")),
                        List.of(
                                new SeriesTable.Line(
                                        "Blackpool",
                                        true,
                                        List.of(
                                                new TableCell("66.4", "", "66.4%"),
                                                new TableCell(
                                                        "61.0", "[p]", "61%, provisional")))));

        assertThat(table.tabSeparated())
                .isEqualTo(
                        """
                        % of pupils\t2018/19\t2021/22
                        Blackpool\t66.4\t61.0 [p]
                        """);
    }

    @Test
    void everyFigureOnThePageHasItsFileAndLine() {
        List<SourceRow> rows = SourceRow.of(facts.sources());

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.file()).isNotEmpty();
                    assertThat(row.place()).containsPattern("[0-9]+$");
                    assertThat(row.batch()).isEqualTo("1");
                });
        assertThat(SourceRow.tabSeparated(rows).lines())
                .hasSize(rows.size() + 1)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
    }
}
