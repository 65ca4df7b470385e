package io.github.placeline.app.compare;

import static io.github.placeline.app.compare.Tables.cell;
import static io.github.placeline.app.compare.Tables.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Rank;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatOrderTest {

    private static final Area ANY = Tables.area("Any", AreaKind.LOCAL_AUTHORITY);
    private static final Indicator GOOD = Tables.indicator("Passed", Polarity.HIGHER_IS_BETTER);
    private static final Indicator BAD = Tables.indicator("Absent", Polarity.LOWER_IS_BETTER);
    private static final HeatTable TABLE =
            new HeatTable(
                    "England",
                    List.of(Tables.column(GOOD, 50), Tables.column(BAD, 10)),
                    List.of(
                            Tables.row(
                                    "Blackpool",
                                    Tables.ranked(
                                            cell(GOOD, ANY, value(40), 50, 1),
                                            new Rank(3, 4, false)),
                                    cell(BAD, ANY, value(12), 10, 1)),
                            Tables.row(
                                    "Derby",
                                    Tables.ranked(
                                            cell(GOOD, ANY, value(60), 50, -1),
                                            new Rank(1, 4, false)),
                                    cell(BAD, ANY, value(8), 10, -1)),
                            Tables.row(
                                    "Ashford",
                                    cell(GOOD, ANY, Tables.WITHHELD, 50, 0),
                                    cell(BAD, ANY, value(9), 10, 0)),
                            Tables.row(
                                    "Corby",
                                    cell(GOOD, ANY, Tables.WITHHELD, 50, 0),
                                    cell(BAD, ANY, Tables.WITHHELD, 10, 0))),
                    List.of());

    @ParameterizedTest(name = "column {0} by {1}, reversed {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    -2,  VALUE, false, Blackpool Derby Ashford Corby
                    -1,  VALUE, false, Ashford Blackpool Corby Derby
                    -1,  VALUE, true,  Derby Corby Blackpool Ashford
                    0,   VALUE, false, Derby Blackpool Ashford Corby
                    0,   VALUE, true,  Blackpool Derby Ashford Corby
                    1,   VALUE, false, Derby Ashford Blackpool Corby
                    1,   GAP,   false, Derby Ashford Blackpool Corby
                    0,   TREND, false, Blackpool Derby Ashford Corby
                    1,   TREND, false, Derby Ashford Blackpool Corby
                    0,   RANK,  false, Derby Blackpool Ashford Corby
                    0,   RANK,  true,  Blackpool Derby Ashford Corby
                    99,  VALUE, false, Blackpool Derby Ashford Corby
                    """)
    void putsTheBestFirstAndThoseWithoutAFigureLast(
            int column, HeatMode mode, boolean reversed, String names) {
        assertThat(new HeatOrder(column, reversed).sorted(TABLE, mode))
                .extracting(HeatRow::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void countsWhatIsAheadOfWhatCanBeJudged() {
        assertThat(HeatOrder.USUAL.sorted(TABLE, HeatMode.VALUE))
                .extracting(row -> row.name() + " " + row.favourable() + " of " + row.judged())
                .containsExactly(
                        "Derby 2 of 2", "Ashford 1 of 1", "Blackpool 0 of 2", "Corby 0 of 0");
    }

    @Test
    void turnsRoundWhenTheSameColumnIsAskedForAgain() {
        HeatOrder once = HeatOrder.USUAL.by(1);

        assertThat(once).isEqualTo(new HeatOrder(1, false));
        assertThat(once.by(1)).isEqualTo(new HeatOrder(1, true));
        assertThat(once.by(1).by(1)).isEqualTo(new HeatOrder(1, false));
        assertThat(once.by(1).by(0)).isEqualTo(new HeatOrder(0, false));
    }
}
