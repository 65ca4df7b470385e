package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.chart.YearsContent.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YearsChartTest {
    private static final Size SIZE = new Size(800, 500);

    private static Dot dot(long area, String name, double x, double y, Kind kind) {
        return new Dot(area, name, x, y, kind, name + ": " + y + ".");
    }

    private static Frame frame(String label, boolean afterBreak, Dot... dots) {
        return new Frame(label, afterBreak, List.of(dots), "");
    }

    private static YearsContent content(List<Frame> frames) {
        return new YearsContent(
                "Good level",
                new Measure("Place", Charts.PERCENT, true),
                new Measure("Good level", Charts.PERCENT, false),
                frames);
    }

    private static List<Mark.Line> trails(Drawing drawing) {
        return Marks.of(drawing, Mark.Line.class, Role.AREA);
    }

    @Test
    void drawsTheWayThatTheFollowedAreaCame() {
        YearsContent content =
                content(
                        List.of(
                                frame("2016", false, dot(1, "Blackpool", 10, 50, Kind.FIRST)),
                                frame("2017", false, dot(1, "Blackpool", 20, 55, Kind.FIRST)),
                                frame("2018", false, dot(1, "Blackpool", 30, 60, Kind.FIRST))));

        assertThat(trails(YearsChart.draw(content, 0, SIZE, 14))).isEmpty();
        assertThat(trails(YearsChart.draw(content, 2, SIZE, 14)))
                .singleElement()
                .satisfies(trail -> assertThat(trail.points()).hasSize(3));
    }

    @Test
    void neverDrawsAcrossAYearWithoutAFigureOrABreak() {
        YearsContent content =
                content(
                        List.of(
                                frame("2016", false, dot(1, "Blackpool", 10, 50, Kind.FIRST)),
                                frame("2017", false, dot(1, "Blackpool", 12, 52, Kind.FIRST)),
                                frame("2018", false),
                                frame("2019", false, dot(1, "Blackpool", 30, 60, Kind.FIRST)),
                                frame("2020", false, dot(1, "Blackpool", 31, 61, Kind.FIRST)),
                                frame("2021", true, dot(1, "Blackpool", 40, 70, Kind.FIRST)),
                                frame("2022", false, dot(1, "Blackpool", 41, 71, Kind.FIRST))));

        assertThat(trails(YearsChart.draw(content, 6, SIZE, 14)))
                .hasSize(3)
                .allSatisfy(trail -> assertThat(trail.points()).hasSize(2));
    }

    @Test
    void keepsTheSameAxesInEveryYear() {
        YearsContent content = content(many(6, 150));

        List<List<String>> axes =
                List.of(0, 3, 5).stream()
                        .map(at ->
                                Marks.of(
                                                YearsChart.draw(content, at, SIZE, 14),
                                                Mark.Text.class,
                                                Role.AXIS_TEXT)
                                        .stream()
                                        .map(text -> text.text() + " at " + text.at())
                                        .toList())
                        .toList();

        assertThat(axes.get(1)).isEqualTo(axes.get(0));
        assertThat(axes.get(2)).isEqualTo(axes.get(0));
    }

    @Test
    void namesTheFollowedAreasAndTheCountryWithoutCoveringAnything() {
        for (double text : new double[] {14, 28}) {
            Drawing drawing = YearsChart.draw(content(many(8, 153)), 7, SIZE, text);

            List<Mark.Text> texts =
                    drawing.marks().stream()
                            .filter(Mark.Text.class::isInstance)
                            .map(Mark.Text.class::cast)
                            .toList();
            for (Mark.Text one : texts) {
                for (Mark.Text other : texts) {
                    if (!one.equals(other))
                        assertThat(one.box().overlaps(other.box()))
                                .as("%s and %s", one.text(), other.text())
                                .isFalse();
                }
                assertThat(one.box().left()).isGreaterThanOrEqualTo(0);
                assertThat(one.box().right()).isLessThanOrEqualTo(SIZE.width());
            }
        }
    }

    @Test
    void anAreaFarOffStandsAtTheEndOfTheAxisAsATriangle() {
        List<Frame> frames = new ArrayList<>(many(3, 100));
        List<Dot> dots = new ArrayList<>(frames.get(1).dots());
        dots.add(dot(999, "Far off", 50, 5000, Kind.OTHER));
        frames.set(1, new Frame("2016", false, dots, ""));

        Drawing drawing = YearsChart.draw(content(frames), 1, SIZE, 14);

        List<Mark.Symbol> triangles =
                Marks.of(drawing, Mark.Symbol.class, Role.NEIGHBOUR).stream()
                        .filter(symbol -> symbol.shape() == Shape.TRIANGLE_UP)
                        .toList();
        assertThat(triangles)
                .singleElement()
                .satisfies(symbol -> {
                    assertThat(symbol.words()).contains("5000");
                    assertThat(symbol.centre().y()).isCloseTo(drawing.plot().top(), within(1e-6));
                });
        assertThat(Marks.of(drawing, Mark.Text.class, Role.AXIS_TEXT))
                .noneMatch(text -> text.text().startsWith("5,000"));
    }

    @Test
    void alwaysNamesTheFollowedAreas() {
        YearsContent content = content(many(8, 153));
        for (int at = 0; at < 8; at++)
            assertThat(YearsChart.draw(content, at, SIZE, 14).marks())
                    .filteredOn(Mark.Text.class::isInstance)
                    .extracting(mark -> ((Mark.Text) mark).text())
                    .contains("Blackpool", "Stoke-on-Trent", "England");
    }

    @Test
    void saysTheYearTheFiguresAndWhatIsToBeKnown() {
        YearsContent content =
                content(
                        List.of(
                                frame("2016", false, dot(1, "Blackpool", 10, 50, Kind.FIRST)),
                                new Frame("2017", false, List.of(), "Nobody has a figure.")));

        assertThat(YearsChart.draw(content, 0, SIZE, 14).description())
                .startsWith("2016: 1 areas")
                .endsWith("Blackpool: 50.0.");
        assertThat(YearsChart.draw(content, 1, SIZE, 14).description())
                .endsWith("Nobody has a figure.");
    }

    @Test
    void refusesWhenNoYearHasAFigure() {
        YearsContent content = content(List.of(frame("2016", false)));

        assertThatThrownBy(() -> YearsChart.draw(content, 0, SIZE, 14))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Frame> many(int years, int areas) {
        Random random = new Random(11);
        List<Frame> frames = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            List<Dot> dots = new ArrayList<>();
            for (int area = 3; area < areas; area++)
                dots.add(
                        dot(
                                area,
                                "Area " + area,
                                area,
                                40 + 30 * random.nextDouble() + year,
                                Kind.OTHER));
            dots.add(dot(0, "England", 70, 60 + year, Kind.COUNTRY));
            dots.add(dot(1, "Stoke-on-Trent", 100 - year, 52 + year, Kind.SECOND));
            dots.add(dot(2, "Blackpool", 120 - 5 * year, 50 + year, Kind.FIRST));
            frames.add(new Frame(String.valueOf(2015 + year), false, dots, ""));
        }
        return frames;
    }
}
