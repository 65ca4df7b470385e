package io.github.placeline.chart;

import static io.github.placeline.chart.Charts.GAP;
import static io.github.placeline.chart.Charts.PERCENT;
import static io.github.placeline.chart.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private static Drawing draw(ChartContent content) {
        return Sparkline.draw(content, Sparkline.SIZE, 1);
    }

    @Test
    void setsTheAreaAgainstADashedEngland() {
        ChartContent content =
                ChartContent.of("T", years("Blackpool", 2016, 60, 61, 62), PERCENT)
                        .england(years("England", 2016, 65, 66, 67))
                        .build();

        Drawing drawing = draw(content);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.AREA)).hasSize(1);
        assertThat(Marks.of(drawing, Mark.Line.class, Role.ENGLAND))
                .singleElement()
                .satisfies(line -> assertThat(line.stroke().dashes()).isNotEmpty());
        assertThat(Marks.words(drawing)).containsExactly("2016", "2018");
    }

    @Test
    void breaksAtYearsThatWereNotPublished() {
        ChartContent content =
                ChartContent.of("T", years("Blackpool", 2016, 60, 61, GAP, GAP, 62, 63), PERCENT)
                        .build();

        Drawing drawing = draw(content);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.AREA)).hasSize(2);
        assertThat(Marks.of(drawing, Mark.Area.class, Role.MISSING_BAND)).hasSize(1);
    }

    @Test
    void marksTheSeriesBreakAndTheLastPoint() {
        ChartContent content =
                ChartContent.of("T", years("Blackpool", 2016, 60, 61, 62, 63), PERCENT)
                        .breaks(List.of(Charts.seriesBreak(2018, "new")))
                        .build();

        Drawing drawing = draw(content);

        assertThat(Marks.of(drawing, Mark.Rule.class, Role.BREAK)).hasSize(1);
        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.AREA)).hasSize(1);
    }

    @Test
    void holdsEveryPointWhateverItsLowestValueIs() {
        ChartContent content =
                ChartContent.of("T", years("Blackpool", 2016, 32.8, 33.1, 31.9), PERCENT)
                        .england(years("England", 2016, 40.6, 43.2, 44.8))
                        .build();

        Drawing drawing = draw(content);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.ENGLAND))
                .allSatisfy(line -> assertThat(line.box().top()).isGreaterThanOrEqualTo(0));
    }

    @Test
    void staysInsideItsFrame() {
        Drawing drawing = draw(Charts.stoke().window(Window.TEN).build());

        Box frame = new Box(0, 0, Sparkline.SIZE.width(), Sparkline.SIZE.height()).grown(1);
        assertThat(drawing.marks())
                .allSatisfy(mark -> assertThat(frame.contains(mark.box())).isTrue());
    }

    @Test
    void saysSoWhenThereIsNoFigure() {
        assertThat(
                        Marks.words(
                                draw(
                                        ChartContent.of("T", new Strand("A", List.of()), PERCENT)
                                                .build())))
                .containsExactly("No figures");
    }
}
