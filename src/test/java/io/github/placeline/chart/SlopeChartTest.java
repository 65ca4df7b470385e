package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.chart.SlopeChart.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlopeChartTest {

    private static Drawing draw(double from, double to, Scale scale) {
        return SlopeChart.draw(from, to, scale, Role.BETTER, "Halton", SlopeChart.SIZE);
    }

    @Test
    void opensTheCircleThenAndFillsTheDotLater() {
        Drawing drawing = draw(-13.5, -3.8, new Scale(-15, 0));

        List<Mark.Symbol> circles = Marks.of(drawing, Mark.Symbol.class, Role.BETTER);
        assertThat(circles).hasSize(2);
        assertThat(circles.getFirst().centre().y()).isGreaterThan(circles.getLast().centre().y());
        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.SURFACE))
                .singleElement()
                .satisfies(
                        hole -> assertThat(hole.centre()).isEqualTo(circles.getFirst().centre()));
    }

    @Test
    void putsEnglandWhereTheGapIsNothing() {
        Drawing drawing = draw(-10, 0, new Scale(-10, 10));

        Mark.Line england = Marks.of(drawing, Mark.Line.class, Role.ENGLAND).getFirst();
        Mark.Symbol later = Marks.of(drawing, Mark.Symbol.class, Role.BETTER).getLast();
        assertThat(england.points().getFirst().y())
                .isCloseTo(later.centre().y(), within(1e-9))
                .isCloseTo(SlopeChart.SIZE.height() / 2, within(1e-9));
        assertThat(england.stroke().dashes()).isNotEmpty();
    }

    @Test
    void drawsNoGapAtAllInTheMiddle() {
        Drawing drawing = draw(0, 0, new Scale(0, 0));

        assertThat(drawing.marks()).allMatch(mark -> Double.isFinite(mark.box().top()));
    }

    @Test
    void needsAScaleThatHoldsEngland() {
        assertThatThrownBy(() -> new Scale(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
