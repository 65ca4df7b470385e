package io.github.placeline.chart.spine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.SvgPainter;
import io.github.placeline.model.Period;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpineChartTest {

    private static final Quantiles TO_HUNDRED =
            Quantiles.of(DoubleStream.iterate(0, one -> one + 1).limit(101).toArray());

    private static SpineLine line(
            double value, double benchmark, Quantiles spread, int sign, Standing standing) {
        return new SpineLine(
                "An indicator with a name that is a good deal longer than its column",
                Period.academicYearEnding(2025),
                String.valueOf(value),
                String.valueOf(benchmark),
                value,
                benchmark,
                spread,
                sign,
                standing,
                "Words");
    }

    private static Drawing draw(SpineLine... lines) {
        SpineContent content =
                new SpineContent(
                        "Blackpool",
                        "England",
                        List.of(new SpineContent.Section("Topic", List.of(lines))));
        return SpineChart.draw(content, 1000, SpineStyle.SCREEN);
    }

    private static Point dot(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> symbol.role() != Role.SURFACE)
                .findFirst()
                .orElseThrow()
                .centre();
    }

    @ParameterizedTest(name = "{0} beside {1}, sign {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    80,  50, 1,  RIGHT
                    80,  50, -1, LEFT
                    20,  50, -1, RIGHT
                    20,  50, 0,  LEFT
                    50,  50, 1,  MIDDLE
                    100, 50, 1,  END
                    150, 50, 1,  END
                    """)
    void putsTheBetterEndOnTheRight(double value, double benchmark, int sign, String side) {
        Drawing drawing = draw(line(value, benchmark, TO_HUNDRED, sign, Standing.AHEAD));
        double left = drawing.plot().left();
        double right = drawing.plot().right();
        double share = (dot(drawing).x() - left) / (right - left);

        switch (side) {
            case "LEFT" -> assertThat(share).isLessThan(0.5);
            case "RIGHT" -> assertThat(share).isBetween(0.5 + 1e-9, 0.99);
            case "MIDDLE" -> assertThat(share).isEqualTo(0.5);
            default -> assertThat(share).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "value {0}, England {1}, {2} authorities")
    @CsvSource({
        "NaN, 50, 101",
        "50, NaN, 101",
        "NaN, NaN, 101",
        "50, 50, 0",
        "NaN, NaN, 0",
        "7, 7, 3"
    })
    void drawsWhatThereIs(double value, double benchmark, int authorities) {
        Quantiles spread =
                Quantiles.of(DoubleStream.iterate(0, one -> one + 1).limit(authorities).toArray());

        Drawing drawing = draw(line(value, benchmark, spread, 1, Standing.NO_DATA));

        assertThat(drawing.points()).hasSize(1);
        assertThat(drawing.marks())
                .allSatisfy(mark -> {
                    assertThat(mark.box().left()).isGreaterThanOrEqualTo(0);
                    assertThat(mark.box().right()).isLessThanOrEqualTo(drawing.size().width());
                });
        boolean country = drawing.marks().stream().anyMatch(mark -> mark.role() == Role.ENGLAND);
        assertThat(country).isEqualTo(!Double.isNaN(benchmark));
    }

    @Test
    void keepsTextsApart() {
        Drawing drawing =
                draw(
                        line(80, 50, TO_HUNDRED, 1, Standing.AHEAD),
                        line(20, 50, TO_HUNDRED, 1, Standing.WORSE));
        List<Mark> texts = drawing.marks().stream().filter(Mark.Text.class::isInstance).toList();

        for (Mark one : texts) {
            assertThat(texts)
                    .filteredOn(other -> !other.equals(one))
                    .noneMatch(other -> other.box().grown(-0.5).overlaps(one.box().grown(-0.5)));
        }
    }

    @Test
    void standsAsAPictureWithItsWords() {
        String svg =
                SvgPainter.document(
                        draw(line(80, 50, TO_HUNDRED, 1, Standing.AHEAD)), Palette.LIGHT);

        assertThat(svg).contains("<title>Blackpool</title>").contains("1 indicator. On 1 ");
    }
}
