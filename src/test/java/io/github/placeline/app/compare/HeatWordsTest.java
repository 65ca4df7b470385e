package io.github.placeline.app.compare;

import static io.github.placeline.app.compare.Tables.cell;
import static io.github.placeline.app.compare.Tables.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.heat.CellFace;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatWordsTest {

    private static final Area STOKE = Tables.area("Stoke-on-Trent", AreaKind.LOCAL_AUTHORITY);
    private static final Area NORFOLK = Tables.area("Norfolk", AreaKind.LOCAL_AUTHORITY);
    private static final Indicator ABSENT =
            Tables.indicator("Persistent absence", Polarity.LOWER_IS_BETTER);
    private static final HeatRow FIRST =
            Tables.row(
                    "Stoke-on-Trent",
                    Tables.ranked(
                            cell(ABSENT, STOKE, value(19.8), 18.1, 1), new Rank(41, 153, true)));
    private static final HeatRow BORROWED =
            Tables.row(
                    "Norwich",
                    Tables.standIn(cell(ABSENT, NORFOLK, value(18.1), 18.1, 1), NORFOLK));
    private static final HeatRow HIDDEN =
            Tables.row("Rutland", cell(ABSENT, STOKE, Tables.WITHHELD, 18.1, 0));
    private static final HeatTable TABLE =
            new HeatTable(
                    "England",
                    List.of(Tables.column(ABSENT, 18.1)),
                    List.of(FIRST, BORROWED, HIDDEN),
                    List.of());

    private static String words(HeatRow row, HeatMode mode) {
        return HeatWords.of(TABLE, row, 0, mode).all();
    }

    @Test
    void tellsTheFigureTheGapAndWhatItWas() {
        assertThat(words(FIRST, HeatMode.VALUE))
                .isEqualTo(
                        "Stoke-on-Trent, Persistent absence: 19.8% in 2024/25."
                                + " 1.7 pp above England (18.1%). In 2019/20 it was 14.8%.");
    }

    @Test
    void tellsThePaceAmongTrendsAndTheQuarterAmongRanks() {
        assertThat(words(FIRST, HeatMode.TREND))
                .endsWith("Getting worse: +1.0 pp a year over 6 years, 2019/20 to 2024/25.");
        assertThat(words(FIRST, HeatMode.RANK))
                .endsWith("=41st of 153, second quarter (38 authorities).");
    }

    @Test
    void saysWhoseFigureStandsInAndThatItIsNotRanked() {
        assertThat(words(BORROWED, HeatMode.RANK))
                .startsWith("Norwich (Norfolk figures), Persistent absence: 18.1% in 2024/25.")
                .contains("Level with England (18.1%).")
                .endsWith("Not ranked: these are Norfolk figures, not those of Norwich.");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertThat(words(HIDDEN, HeatMode.VALUE))
                .isEqualTo(
                        "Rutland, Persistent absence: hidden to protect small numbers in 2024/25.");
    }

    @Test
    void drawsAnUntestedVerdictInOutlineAndWithoutATint() {
        CellFace face = new HeatFaces(TABLE, HeatMode.VALUE).of(FIRST, 0);

        assertThat(face.value()).isEqualTo("19.8%");
        assertThat(FIRST.cells().getFirst().position().standing()).isEqualTo(Standing.BEHIND);
        assertThat(face.sign()).isNotNull();
        assertThat(face.sign().shape()).isEqualTo(Shape.DIAMOND_MINUS_OUTLINE);
        assertThat(face.sign().tint()).isNull();
    }

    @Test
    void showsEachModeInItsOwnWords() {
        assertThat(new HeatFaces(TABLE, HeatMode.GAP).of(FIRST, 0).value()).isEqualTo("+1.7");
        assertThat(new HeatFaces(TABLE, HeatMode.TREND).of(FIRST, 0).value())
                .isEqualTo("Getting worse");
        CellFace rank = new HeatFaces(TABLE, HeatMode.RANK).of(FIRST, 0);
        assertThat(rank.value() + " " + rank.below() + " " + rank.letter())
                .isEqualTo("=41st of 153 B");
        assertThat(new HeatFaces(TABLE, HeatMode.RANK).of(BORROWED, 0).below())
                .isEqualTo("not ranked");
        assertThat(new HeatFaces(TABLE, HeatMode.VALUE).of(HIDDEN, 0).value()).isEqualTo("[c]");
    }

    @Test
    void writesTiesSoThatNoSpreadsheetTakesThemForFormulas() {
        assertThat(HeatSheet.shown(TABLE, TABLE.rows(), HeatMode.RANK).get(2))
                .containsExactly("Stoke-on-Trent", "41st (tied)", "0 of 1");
        assertThat(HeatSheet.everything(TABLE, TABLE.rows()))
                .hasSize(1 + 3)
                .allSatisfy(line -> assertThat(line).hasSize(17));
    }

    @Test
    void keepsBetterForTestedDifferences() {
        assertThat(TABLE.countHeading()).isEqualTo("Ahead of England");
        assertThat(TABLE.periodsDiffer()).isFalse();
    }
}
