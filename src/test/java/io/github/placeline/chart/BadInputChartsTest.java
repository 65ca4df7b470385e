package io.github.placeline.chart;

import static io.github.placeline.chart.Charts.GAP;
import static io.github.placeline.chart.Charts.PERCENT;
import static io.github.placeline.chart.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Term;
import io.github.placeline.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Records as they come: each is drawn, or the chart says in words why not.
class BadInputChartsTest {
    private static final List<Size> SIZES =
            List.of(new Size(916, 448), new Size(420, 260), new Size(1400, 700));
    private static final String LONG_NAME =
            "The Borough of Great Somewhere-upon-Water with Little Elsewhere";

    static Stream<Named<ChartContent>> records() {
        return Stream.of(
                record("one point", beside(years("A", 2020, 60))),
                record("two points", beside(years("A", 2020, 60, 61))),
                record("all equal", beside(years("A", 2016, 60, 60, 60, 60, 60))),
                record("zeros", beside(years("A", 2016, 0, 0, 0, 0, 0))),
                record(
                        "England missing",
                        ChartContent.of("T", years("A", 2016, 60, 61, 62), PERCENT)),
                record("missing in the middle", beside(years("A", 2014, 60, 61, GAP, GAP, 62))),
                record("negative scores", beside(years("A", 2016, -0.96, -1.2, 0.1, -0.4))),
                record("billions", billions()),
                record("45 terms", terms()),
                record("170 areas", crowd()),
                record("names of 60 characters", beside(years(LONG_NAME, 2016, 60, 61, 62))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void isDrawnWithWordsApart(ChartContent content) {
        for (Size size : SIZES) {
            Drawing drawing = LongitudinalChart.draw(content, size, Style.SCREEN);

            assertThat(Marks.of(drawing, Mark.Symbol.class, Role.AREA)).isNotEmpty();
            assertThat(Marks.overlaps(drawing)).as("overlaps at %s", size).isEmpty();
            assertThat(Marks.crossed(drawing)).as("crossed at %s", size).isEmpty();
            assertThat(drawing.points())
                    .isNotEmpty()
                    .allSatisfy(point -> assertThat(point.words()).isNotBlank());
            Box frame = new Box(0, 0, size.width(), size.height()).grown(1);
            assertThat(drawing.marks())
                    .allSatisfy(mark -> assertThat(frame.contains(mark.box().centre())).isTrue());
        }
    }

    static Stream<Named<ChartContent>> nothings() {
        Strand hidden =
                new Strand(
                        "A",
                        List.of(
                                Charts.entry(2023, Charts.suppressed()),
                                Charts.entry(2024, Charts.suppressed())));
        return Stream.of(
                record("withheld by its publisher", ChartContent.of("T", hidden, PERCENT)),
                record(
                        "no figure is stored",
                        ChartContent.of("T", new Strand("A", List.of()), PERCENT)),
                record(
                        "Choose a longer window",
                        ChartContent.of("T", years("A", 2010, 60, 61), PERCENT)
                                .window(Window.between(2020, 2024))));
    }

    @ParameterizedTest(name = "says: {0}")
    @MethodSource("nothings")
    void saysInWordsWhyNothingIsDrawn(ChartContent content) {
        for (Size size : SIZES) {
            Drawing drawing = LongitudinalChart.draw(content, size, Style.SCREEN);

            assertThat(drawing.description()).isNotBlank();
            assertThat(String.join(" ", Marks.words(drawing))).isEqualTo(drawing.description());
            assertThat(Marks.overlaps(drawing)).isEmpty();
        }
    }

    private static Named<ChartContent> record(String name, ChartContent.Builder content) {
        return Named.of(name, content.build());
    }

    /// With everything that may stand beside it.
    private static ChartContent.Builder beside(Strand area) {
        Strand england = years("England", 2014, 62, 63, 64, 65, 66, 67, 68, 69);
        return ChartContent.of("T", area, PERCENT)
                .england(england)
                .region(years("West Midlands", 2014, 61, 62, 63, 64, 65, 66, 67, 68))
                .second(years(LONG_NAME, 2015, 59, 58, 57, 58, 59))
                .neighbours(List.of(years("N", 2014, 55, 56, 57), years("M", 2016, 70, 71)))
                .confidence(band(area, 2))
                .envelope(band(england, 6))
                .breaks(List.of(Charts.seriesBreak(2017, "new assessment")))
                .target(Charts.target(2018, 60, 2026, 75));
    }

    private static List<BandPoint> band(Strand strand, double half) {
        List<BandPoint> band = new ArrayList<>();
        for (Strand.Entry entry : strand.entries()) {
            if (entry.reading() instanceof Reading.Published(double value, _, _))
                band.add(new BandPoint(entry.period(), value - half, value + half));
        }
        return band;
    }

    private static ChartContent.Builder billions() {
        double[] values = new double[12];
        Arrays.setAll(values, i -> 1e9 + 1e7 * i);
        return ChartContent.of("T", years("A", 2014, values), Wording.of(Unit.NUMBER, 0))
                .england(years("England", 2014, 5e9, 6e9, 7e9));
    }

    private static ChartContent.Builder terms() {
        List<Strand.Entry> entries = new ArrayList<>();
        for (int year = 2011; year <= 2025; year++) {
            for (Term term : List.of(Term.AUTUMN, Term.SPRING, Term.SUMMER))
                entries.add(
                        new Strand.Entry(
                                Period.term(term, year),
                                new Reading.Published(term == Term.SPRING ? 6.4 : 5.1),
                                Quality.UNSTATED));
        }
        return ChartContent.of("T", new Strand("A", entries), PERCENT);
    }

    private static ChartContent.Builder crowd() {
        List<Strand> crowd = new ArrayList<>();
        for (int i = 0; i < 170; i++)
            crowd.add(years("Area " + i, 2016, 50 + i % 20, 51 + i % 17, 52 + i % 13));
        return ChartContent.of("T", years("A", 2016, 60, 61, 62), PERCENT).neighbours(crowd);
    }
}
