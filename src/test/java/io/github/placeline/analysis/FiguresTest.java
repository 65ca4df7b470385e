package io.github.placeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest(name = "{2} {0} at {1} decimals is {3}, as a change {4}, as a gap {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # unit   | decimals | value    | written             | change              | gap
                    percent  | 1        | 73.84    | 73.8%               | +73.8 pp            | 73.8 pp
                    percent  | 1        | 73.85    | 73.9%               | +73.9 pp            | 73.9 pp
                    percent  | 0        | 55       | 55%                 | +55 pp              | 55 pp
                    percent  | 1        | -4.8     | −4.8%               | −4.8 pp             | 4.8 pp
                    percent  | 1        | -0.04    | 0.0%                | 0.0 pp              | less than 0.1 pp
                    percent  | 1        | 0        | 0.0%                | 0.0 pp              | 0.0 pp
                    percent  | 0        | 0.3      | 0%                  | 0 pp                | less than 1 pp
                    points   | 1        | 37       | 37.0 points         | +37.0 points        | 37.0 points
                    points   | 0        | 1        | 1 point             | +1 point            | 1 point
                    points   | 2        | -0.96    | −0.96 points        | −0.96 points        | 0.96 points
                    rate     | 2        | 1234.567 | 1,234.57 per 10,000 | +1,234.57 per 10,000| 1,234.57 per 10,000
                    pounds   | 0        | 1811.5   | £1,812              | +£1,812             | £1,812
                    pounds   | 0        | -12      | −£12                | −£12                | £12
                    number   | 0        | 1e9      | 1,000,000,000       | +1,000,000,000      | 1,000,000,000
                    unknown  | 1        | 4.25     | 4.3                 | +4.3                | 4.3
                    """)
    void writesAFigureWithItsUnit(
            String unit, int decimals, double value, String written, String change, String gap) {
        Figures figures = new Figures(unit(unit), decimals);

        assertThat(figures.value(value)).isEqualTo(written);
        assertThat(figures.change(value)).isEqualTo(change);
        assertThat(figures.gap(value)).isEqualTo(gap);
    }

    @Test
    void writesTheDigitsAloneForTablesAndTiles() {
        Figures score = new Figures(Unit.POINTS, 2);
        Figures share = new Figures(Unit.PERCENT, 1);

        assertThat(score.figure(-0.96)).isEqualTo("−0.96");
        assertThat(score.unitWords()).isEqualTo("points");
        assertThat(share.figure(63.5)).isEqualTo("63.5%");
        assertThat(share.number(63.5)).isEqualTo("63.5");
        assertThat(share.signed(0.3)).isEqualTo("+0.3");
        assertThat(share.signed(-5.8)).isEqualTo("−5.8");
        assertThat(share.cell(new Reading.Published(63.55))).isEqualTo("63.6");
        assertThat(share.cell(new Reading.Withheld("c", Withholding.SUPPRESSED))).isEqualTo("[c]");
        assertThat(share.cell(Reading.ABSENT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # area, England, words
                    63.5,   68.3,    4.8 pp below England
                    22.0,   18.1,    3.9 pp above England
                    73.84,  73.76,   level with England
                    73.84,  73.86,   less than 0.1 pp below England
                    73.85,  70.4,    3.5 pp above England
                    """)
    void saysWhereAFigureLiesOnWhatIsDisplayed(double area, double england, String words) {
        assertThat(new Figures(Unit.PERCENT, 1).against(area, england, "England")).isEqualTo(words);
    }

    @Test
    void takesDifferencesAsTheirPublishersWouldByHand() {
        assertThat(new Figures(Unit.PERCENT, 1).difference(73.85, 70.4)).isEqualTo(3.45);
        assertThat(Decimals.mean(36.2, 36.3, 36.25)).isEqualTo(36.25);
    }

    private static Unit unit(String name) {
        return switch (name) {
            case "percent" -> Unit.PERCENT;
            case "points" -> Unit.POINTS;
            case "rate" -> Unit.per(10_000);
            case "pounds" -> Unit.POUNDS;
            case "number" -> Unit.NUMBER;
            default -> Unit.UNKNOWN;
        };
    }
}
