package io.github.placeline.chart.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.StandingSign;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellMarksTest {

    private static final Box BOX = new Box(0, 0, 100, 39);

    private static List<Mark> marks(String value, Standing standing) {
        return CellMarks.of(
                new CellFace(
                        value, "2024/25", StandingSign.of(standing), "", CellFace.Border.OF_SIGN),
                BOX,
                HeatStyle.SCREEN,
                "");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void tintsWhatWasTestedAndOutlinesWhatWasNot(Standing standing) {
        boolean tint =
                marks("19.8%", standing).stream().anyMatch(mark -> mark instanceof Mark.Area);
        boolean judged =
                standing == Standing.BETTER
                        || standing == Standing.SIMILAR
                        || standing == Standing.WORSE;

        assertThat(tint).isEqualTo(judged);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"19.8%", "−10.00 pp", "1000000000.00", "'£1,000,000,000'", "Getting worse"})
    void keepsEverythingInsideTheCellAndApart(String value) {
        List<Mark> marks = marks(value, Standing.WORSE);
        List<Mark.Text> texts =
                marks.stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .toList();
        Box symbol =
                marks.stream()
                        .filter(Mark.Symbol.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .box();

        assertThat(texts).hasSize(2);
        assertThat(marks)
                .allSatisfy(mark -> assertThat(BOX.grown(0.5).contains(mark.box())).isTrue());
        assertThat(texts).noneMatch(text -> text.box().overlaps(symbol));
        assertThat(texts.getFirst().box().overlaps(texts.getLast().box().grown(-1))).isFalse();
    }

    @Test
    void endsLongNamesInsideTheirColumn() {
        List<Mark> marks =
                HeadingMarks.row("A".repeat(30) + " " + "B".repeat(30), "", BOX, HeatStyle.SCREEN);

        assertThat(marks)
                .hasSize(2)
                .allSatisfy(mark -> {
                    assertThat(mark.role()).isEqualTo(Role.TEXT);
                    assertThat(mark.box().right()).isLessThanOrEqualTo(BOX.right());
                });
    }
}
