package io.github.placeline.analysis.tile;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.series;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Benchmark;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Given;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.gap.SinceBaseline;
import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TileFiguresTest {

    private final Indicator indicator = Given.indicator(Polarity.HIGHER_IS_BETTER);
    private final Area here = authority(1, "Here");
    private final Area early = authority(2, "Early");
    private final Area late = authority(3, "Late");
    private final Comparisons comparisons =
            Comparisons.of(
                    indicator,
                    List.of(
                            series(here, indicator, 2020, 50, 51, 52, 53, 54),
                            series(early, indicator, 2020, 60, 60, 60, 60, 60),
                            series(late, indicator, 2022, 90, 90, 90),
                            series(Given.england(), indicator, 2020, 60, 60, 60, 60, 60)));
    private final Surroundings around = new Surroundings(List.of(), List.of(early, late));

    @Test
    void bringsTheFigureItsComparisonAndEveryVerdictTogether() {
        TileFigures tile =
                figures(new Viewpoint(Benchmark.Kind.ENGLAND, Window.TEN, OptionalInt.of(2021)));

        assertThat(tile.position().standing()).isEqualTo(Standing.BEHIND);
        assertThat(tile.position().gap()).isEqualTo(-6);
        assertThat(tile.trend().stretch().count()).isEqualTo(5);
        assertThat(tile.gaps())
                .isNotNull()
                .extracting(gaps -> gaps.change().orElseThrow())
                .isEqualTo(4.0);
        assertThat(tile.since()).isNotNull();
        assertThat(tile.since().summary()).isEqualTo(Summary.CLOSING_THE_GAP);
        assertThat(tile.since().then()).isNotNull();
        assertThat(tile.since().then().period()).isEqualTo(year(2021));
    }

    @Test
    void changesBesideNeighboursOnlyByThoseWithAValueAtBothEnds() {
        TileFigures tile =
                figures(new Viewpoint(Benchmark.Kind.NEIGHBOURS, Window.TEN, OptionalInt.of(2020)));

        GapRecord gaps = tile.gaps();
        SinceBaseline since = tile.since();
        assertThat(tile.beside()).isNotNull();
        assertThat(tile.beside().value()).isEqualTo(75);
        assertThat(gaps).isNotNull();
        assertThat(gaps.change()).hasValue(4);
        assertThat(since).isNotNull();
        assertThat(since.change()).hasValue(4);
    }

    @Test
    void leavesOutWhatCannotBeCompared() {
        TileFigures tile =
                figures(new Viewpoint(Benchmark.Kind.REGION, Window.FIVE, OptionalInt.of(2021)));

        assertThat(tile.benchmark()).isNull();
        assertThat(tile.gaps()).isNull();
        assertThat(tile.since()).isNull();
        assertThat(tile.position().standing()).isEqualTo(Standing.NO_DATA);
    }

    @Test
    void isEmptyWhereNothingIsRecorded() {
        assertThat(
                        TileFigures.of(
                                Comparisons.of(indicator, List.of()),
                                here,
                                around,
                                Viewpoint.USUAL,
                                List.of()))
                .isEmpty();
    }

    private TileFigures figures(Viewpoint view) {
        return TileFigures.of(comparisons, here, around, view, List.of()).orElseThrow();
    }
}
