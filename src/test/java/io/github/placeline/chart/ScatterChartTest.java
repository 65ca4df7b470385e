package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.chart.ScatterContent.Dot;
import io.github.placeline.chart.ScatterContent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScatterChartTest {
    private static final Size SIZE = new Size(350, 200);

    private static ScatterContent content(double slope, double intercept, List<Dot> dots) {
        return new ScatterContent(
                "Bright spots", "2015/16", "2024/25", slope, intercept, dots, Charts.PERCENT);
    }

    private static Dot dot(String name, double x, double y, Kind kind) {
        return new Dot(name, x, y, kind, name + ": " + x + " then, " + y + " now.");
    }

    private static List<Dot> many(int count, double scale) {
        Random random = new Random(7);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = scale * (30 + 40 * random.nextDouble());
            double y = x + scale * 10 * random.nextGaussian();
            Kind kind = i % 12 == 0 ? Kind.NAMED : Kind.OTHER;
            dots.add(dot("Area with the number " + i, x, y, kind));
        }
        dots.add(dot("Blackpool", scale * 40, scale * 41, Kind.FIRST));
        dots.add(dot("Stoke-on-Trent", scale * 44, scale * 45, Kind.SECOND));
        return dots;
    }

    @Test
    void marksEveryAreaAndSaysItsFigures() {
        Drawing drawing = ScatterChart.draw(content(1, 0, many(150, 1)), SIZE, 1);

        List<Mark.Symbol> symbols =
                drawing.marks().stream()
                        .filter(Mark.Symbol.class::isInstance)
                        .map(Mark.Symbol.class::cast)
                        .toList();
        assertThat(symbols).hasSize(152).allMatch(symbol -> symbol.words().contains("then"));
        assertThat(symbols).allMatch(symbol -> drawing.plot().contains(symbol.centre()));
        assertThat(symbols.getLast().role()).isEqualTo(Role.AREA);
        assertThat(drawing.description()).startsWith("152 areas").contains("13 stand out");
    }

    @Test
    void tellsTheKindsApartByShape() {
        Drawing drawing = ScatterChart.draw(content(1, 0, many(30, 1)), SIZE, 1);

        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.BETTER))
                .allMatch(symbol -> symbol.shape() == Shape.DIAMOND);
        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.AREA_B))
                .allMatch(symbol -> symbol.shape() == Shape.SQUARE);
    }

    @Test
    void putsNoWordsOnOtherWords() {
        for (double scale : new double[] {1, -1, 1e9, 0.001}) {
            for (double factor : new double[] {1, 1.5, 2}) {
                for (Size size : List.of(SIZE, new Size(200, 150), new Size(860, 260))) {
                    Drawing drawing =
                            ScatterChart.draw(content(1, 0, many(150, scale)), size, factor);
                    assertThat(Marks.overlaps(drawing)).as("%s %s", scale, size).isEmpty();
                }
            }
        }
    }

    @Test
    void keepsTheLineInThePlot() {
        Drawing drawing = ScatterChart.draw(content(12, -500, many(40, 1)), SIZE, 1);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.LEADER))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.points()).allMatch(drawing.plot().grown(0.001)::contains));
    }

    @Test
    void drawsAnAreaAlone() {
        Drawing drawing =
                ScatterChart.draw(
                        content(0, 50, List.of(dot("Alone", 40, 50, Kind.FIRST))), SIZE, 1);

        assertThat(Marks.words(drawing)).contains("Alone").noneMatch(word -> word.contains("NaN"));
        assertThatThrownBy(() -> ScatterChart.draw(content(0, 0, List.of()), SIZE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
