package io.github.placeline.chart;

import static io.github.placeline.chart.Charts.PERCENT;
import static io.github.placeline.chart.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.terms.Xmr;
import io.github.placeline.model.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    private static final Size SIZE = new Size(916, 448);

    private static Drawing draw(double... values) {
        Strand area = years("Blackpool", 2005, values);
        List<Point> points =
                area.entries().stream()
                        .map(entry ->
                                new Point(
                                        entry.period(),
                                        ((Reading.Published) entry.reading()).value()))
                        .toList();
        return XmrChart.draw(
                ChartContent.of("Test", area, PERCENT).build(),
                Xmr.of(points).orElseThrow(),
                SIZE,
                Style.SCREEN);
    }

    @Test
    void drawsMeanAndLimits() {
        Drawing drawing = draw(10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11);

        assertThat(Marks.of(drawing, Mark.Rule.class, Role.ENGLAND))
                .extracting(rule -> rule.words().replaceAll(" .*", ""))
                .containsExactly("Upper", "Lower", "Mean");
        assertThat(String.join(" ", Marks.words(drawing)))
                .contains("No signal: all that is seen is usual variation.");
    }

    @Test
    void ringsAndNamesEverySignal() {
        Drawing drawing = draw(10, 13, 9, 12, 10, 13, 9, 12, 10, 13, 9, 25);

        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.BREAK))
                .singleElement()
                .satisfies(ring -> {
                    assertThat(ring.shape()).isEqualTo(Shape.RING);
                    assertThat(ring.words()).isEqualTo("A point beyond a limit, 2015/16");
                });
        assertThat(drawing.description()).contains("Ringed: a point beyond a limit, 2015/16.");
    }

    @Test
    void labelsStandApartAndNothingRunsThroughThem() {
        for (Drawing drawing :
                List.of(
                        draw(10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11),
                        draw(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5),
                        draw(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        draw(-1, -2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1e9))) {
            assertThat(Marks.overlaps(drawing)).isEmpty();
            assertThat(Marks.crossed(drawing)).isEmpty();
        }
    }
}
