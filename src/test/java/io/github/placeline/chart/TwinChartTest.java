package io.github.placeline.chart;

import static io.github.placeline.chart.Charts.GAP;
import static io.github.placeline.chart.Charts.PERCENT;
import static io.github.placeline.chart.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.placeline.chart.TwinChart.Side;
import io.github.placeline.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwinChartTest {
    private static final Size SIZE = new Size(430, 450);
    private static final Strand ENGLAND = years("England", 2015, 60, 61, 62, 63, 64, 65);

    private static ChartContent content(Strand area) {
        return content(area, PERCENT, Window.ALL);
    }

    private static ChartContent content(Strand area, Wording wording, Window window) {
        return ChartContent.of("Level 3", area, wording).england(ENGLAND).window(window).build();
    }

    private static List<Drawing> both(TwinChart chart, Size size) {
        return List.of(
                chart.draw(Side.FIRST, size, Style.SCREEN),
                chart.draw(Side.SECOND, size, Style.SCREEN));
    }

    private static List<Drawing> both(Strand one, Strand other) {
        return both(TwinChart.of(content(one), content(other)), SIZE);
    }

    @Test
    void drawsBothPanelsOnTheSameAxes() {
        List<Drawing> panels =
                both(years("Low", 2013, 5, 6, 7, 8), years("High", 2016, 88, 90, 92, 97));

        assertThat(panels.get(0).plot()).isEqualTo(panels.get(1).plot());
        assertThat(axis(panels.get(0))).isEqualTo(axis(panels.get(1))).contains("2013", "0%");
        assertThat(Marks.of(panels.get(0), Mark.Line.class, Role.ENGLAND))
                .isEqualTo(Marks.of(panels.get(1), Mark.Line.class, Role.ENGLAND))
                .isNotEmpty();
    }

    @Test
    void keepsThePlotsAlikeWhenOnlyOneNeedsWordsBelow() {
        List<Drawing> panels =
                both(
                        years("Gap", 2015, 50, GAP, 52, GAP, 54, 55),
                        years("Whole", 2015, 50, 51, 52, 53, 54, 55));

        assertThat(panels.get(0).plot()).isEqualTo(panels.get(1).plot());
        assertThat(String.join(" ", Marks.words(panels.get(0)))).contains("Gap: no figure");
    }

    @Test
    void tellsTheAreasApartByShapeAsWellAsColour() {
        List<Drawing> panels =
                both(years("One", 2015, 50, 51, 52), years("Other", 2015, 40, 41, 42));

        assertThat(Marks.of(panels.get(0), Mark.Symbol.class, Role.AREA))
                .hasSize(3)
                .allMatch(symbol -> symbol.shape() == Shape.CIRCLE);
        assertThat(Marks.of(panels.get(1), Mark.Symbol.class, Role.AREA_B))
                .hasSize(3)
                .allMatch(symbol -> symbol.shape() == Shape.SQUARE);
        assertThat(Marks.of(panels.get(1), Mark.Symbol.class, Role.AREA)).isEmpty();
    }

    @Test
    void namesEveryLineBesideIt() {
        List<Drawing> panels =
                both(
                        years("Blackpool", 2015, 50, 51, 52, 53, 52, 51),
                        years("Stoke-on-Trent", 2015, 48, 49, 50, 51, 52, 53));

        assertThat(Marks.words(panels.get(0))).contains("Blackpool", "England");
        assertThat(Marks.words(panels.get(1))).contains("Stoke-on-Trent", "England");
    }

    @Test
    void saysOnceWhatBothAxesHaveInCommon() {
        TwinChart chart =
                TwinChart.of(
                        content(years("One", 2015, 50, 51)), content(years("Other", 2015, 52, 53)));

        assertThat(chart.axes())
                .isEqualTo(
                        "Both charts use the same axes, which start at 45%. Academic year ending.");
        assertThat(chart.description()).contains("One: 50.0% in 2015", "Other: 52.0% in 2015");
    }

    @Test
    void saysWhenThereIsNothingToDraw() {
        ChartContent none =
                ChartContent.of("Level 3", new Strand("Nowhere", List.of()), PERCENT).build();
        TwinChart chart = TwinChart.of(none, none);

        assertThat(both(chart, SIZE))
                .allSatisfy(panel ->
                        assertThat(String.join(" ", Marks.words(panel)))
                                .contains("no figure is stored for Nowhere"));
        assertThat(chart.axes()).isEmpty();
    }

    @Test
    void saysWhereOneAreaHasNoFigureAtAll() {
        List<Drawing> panels = both(new Strand("Nowhere", List.of()), years("Other", 2015, 52, 53));

        assertThat(panels.get(0).plot()).isEqualTo(panels.get(1).plot());
        assertThat(String.join(" ", Marks.words(panels.get(0)))).contains("Nowhere: no figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one", "withheld", "middle", "negative", "large", "equal", "long", "no"})
    void drawsSomethingSensibleOf(String kind) {
        for (Size size : List.of(SIZE, new Size(260, 240), new Size(700, 300))) {
            for (Drawing panel : both(TwinChart.of(odd(kind), odd("no")), size)) {
                assertThat(panel.description()).isNotEmpty().doesNotContain("NaN");
                assertThat(Marks.overlaps(panel)).as(kind).isEmpty();
                assertThat(Marks.crossed(panel)).as(kind).isEmpty();
                assertThat(Marks.words(panel)).noneMatch(words -> words.contains("NaN"));
            }
        }
    }

    private static ChartContent odd(String kind) {
        Wording score = Wording.of(Unit.POINTS, 2);
        return switch (kind) {
            case "one" -> content(years("One", 2018, 50));
            case "withheld" ->
                    content(
                            new Strand(
                                    "Withheld",
                                    List.of(
                                            Charts.entry(2015, Charts.suppressed()),
                                            Charts.entry(2016, Charts.suppressed()))));
            case "middle" -> content(years("Middle", 2015, 50, 51, GAP, GAP, 53, 54));
            case "negative" ->
                    ChartContent.of("Progress", years("Low", 2015, -0.4, -1.2, -0.96), score)
                            .build();
            case "large" ->
                    ChartContent.of("Spend", years("Large", 2015, 1.2e9, 1.4e9, 9e9), score)
                            .build();
            case "equal" -> content(years("Equal", 2015, 60, 60, 60, 60, 60, 60));
            case "long" ->
                    content(
                            years(
                                    "Bournemouth, Christchurch and Poole with the Isle of Purbeck",
                                    2015,
                                    50,
                                    51,
                                    52));
            default -> content(years("Window", 2015, 50, 51), PERCENT, Window.between(1990, 1995));
        };
    }

    @ParameterizedTest
    @CsvSource({"430, 450", "330, 300"})
    void noLabelOfPublishedPairsIsCrossedOrCovered(double width, double height) {
        assumeTrue(RealSeries.areThere(), "skipped: ../shared/data is not here");
        RealSeries real = RealSeries.read();
        List<String> faults = new ArrayList<>();
        int drawn = 0;
        for (Map.Entry<String, Map<String, Strand>> measure : real.measures().entrySet()) {
            List<String> areas =
                    measure.getValue().keySet().stream().filter(real::isAuthority).toList();
            for (int i = 0; i + 1 < areas.size(); i += 12) {
                TwinChart chart =
                        TwinChart.of(
                                bare(real.content(measure.getKey(), areas.get(i))),
                                bare(real.content(measure.getKey(), areas.get(i + 1))));
                List<Drawing> panels = both(chart, new Size(width, height));
                assertThat(panels.get(0).plot()).isEqualTo(panels.get(1).plot());
                for (Drawing panel : panels) {
                    drawn++;
                    String where = panel.title() + ": ";
                    Marks.overlaps(panel).forEach(fault -> faults.add(where + fault));
                    Marks.crossed(panel).forEach(fault -> faults.add(where + "crossed " + fault));
                }
            }
        }
        assertThat(drawn).isGreaterThan(1_500);
        assertThat(faults).isEmpty();
    }

    private static ChartContent bare(ChartContent content) {
        return ChartContent.of(content.title(), content.area(), content.wording())
                .england(Objects.requireNonNull(content.england()))
                .build();
    }

    private static List<String> axis(Drawing drawing) {
        return Marks.of(drawing, Mark.Text.class, Role.AXIS_TEXT).stream()
                .map(Mark.Text::text)
                .toList();
    }
}
