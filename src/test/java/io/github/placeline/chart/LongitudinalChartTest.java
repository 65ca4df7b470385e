package io.github.placeline.chart;

import static io.github.placeline.chart.Charts.GAP;
import static io.github.placeline.chart.Charts.PERCENT;
import static io.github.placeline.chart.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import io.github.placeline.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongitudinalChartTest {
    private static final Size SIZE = new Size(916, 448);

    private static Drawing draw(ChartContent content) {
        return LongitudinalChart.draw(content, SIZE, Style.SCREEN);
    }

    private static Drawing draw(double... values) {
        return draw(ChartContent.of("Test", years("Blackpool", 2016, values), PERCENT).build());
    }

    @Test
    void neverJoinsAcrossAMissingYear() {
        Drawing drawing = draw(60, 61, GAP, 63, 64);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.AREA))
                .extracting(line -> line.points().size())
                .containsExactly(2, 2);
    }

    @Test
    void neverJoinsAcrossASeriesBreak() {
        Strand area = years("Blackpool", 2016, 60, 61, 62, 63, 64);
        ChartContent content =
                ChartContent.of("Test", area, PERCENT)
                        .breaks(List.of(Charts.seriesBreak(2018, "new test")))
                        .build();

        Drawing drawing = draw(content);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.AREA))
                .extracting(line -> line.points().size())
                .containsExactly(2, 3);
        assertThat(Marks.of(drawing, Mark.Rule.class, Role.BREAK)).hasSize(1);
        assertThat(String.join(" ", Marks.words(drawing))).contains("[b] Series break 2018");
    }

    @Test
    void showsALoneYearAsADot() {
        Drawing drawing = draw(60, GAP, 62, 63);

        assertThat(Marks.of(drawing, Mark.Line.class, Role.AREA))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(2));
        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.AREA)).hasSize(3);
    }

    @Test
    void namesTheYearsThatWereNotPublished() {
        Drawing drawing = draw(Charts.stoke().build());

        assertThat(Marks.of(drawing, Mark.Area.class, Role.MISSING_BAND)).hasSize(1);
        assertThat(String.join(" ", Marks.words(drawing)))
                .contains("Not published 2020 to 2021 (COVID-19)");
    }

    @Test
    void shownYearsStartWithTheFirstAndEndWithTheLast() {
        Drawing drawing = draw(60, 61, 62, 63, 64, 65, 66, 67, 68, 69);

        List<String> years =
                Marks.of(drawing, Mark.Text.class, Role.AXIS_TEXT).stream()
                        .map(Mark.Text::text)
                        .filter(text -> text.matches("\\d{4}"))
                        .toList();

        assertThat(years).startsWith("2016").endsWith("2025");
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"0, 1", "41.3, 68.9", "63, 63", "-2.4, 0.3", "0, 1000000000", "99.1, 99.7"})
    void theValueAxisHasFourToSixRoundTicks(double low, double high) {
        Drawing drawing = draw(low, high, (low + high) / 2);

        List<Double> ticks =
                Marks.of(drawing, Mark.Rule.class, Role.GRID).stream()
                        .map(rule -> rule.from().y())
                        .toList();

        assertThat(ticks.size()).isBetween(3, 7);
    }

    @Test
    void saysWhereTheAxisStartsUnlessAtZero() {
        assertThat(String.join(" ", Marks.words(draw(60, 61, 62)))).contains("The axis starts at");
        assertThat(String.join(" ", Marks.words(draw(0, 40, 62))))
                .doesNotContain("The axis starts at");
    }

    @Test
    void labelsStandApartAndNothingRunsThroughThem() {
        Drawing drawing = draw(Charts.stoke().build());

        assertThat(Marks.overlaps(drawing)).isEmpty();
        assertThat(Marks.crossed(drawing)).isEmpty();
        assertThat(Marks.words(drawing))
                .contains("Stoke-on-Trent", "64.6%", "England", "68.3%", "West Midlands", "66.9%");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void labelsStandApartWhateverTheValues(long seed) {
        Random random = new Random(seed);
        double level = random.nextDouble() * 90;
        ChartContent content =
                ChartContent.of(
                                "Test",
                                wandering("Bournemouth, Christchurch and Poole", level, random),
                                PERCENT)
                        .england(wandering("England", level, random))
                        .region(wandering("Yorkshire and The Humber", level, random))
                        .second(wandering("Kingston upon Hull, City of", level, random))
                        .build();
        for (Size size : List.of(SIZE, new Size(420, 260), new Size(1400, 700))) {
            Drawing drawing = LongitudinalChart.draw(content, size, Style.SCREEN);

            assertThat(Marks.overlaps(drawing)).as("overlaps at %s", size).isEmpty();
            assertThat(Marks.crossed(drawing)).as("crossed at %s", size).isEmpty();
        }
    }

    private static Strand wandering(String name, double level, Random random) {
        double[] values = new double[4 + random.nextInt(12)];
        for (int i = 0; i < values.length; i++)
            values[i] = random.nextInt(6) == 0 ? GAP : level + random.nextGaussian() * 2;
        values[values.length - 1] = level;
        return years(name, 2026 - values.length, values);
    }

    @Test
    void everyPointCanBeReadInWords() {
        Drawing drawing = draw(Charts.stoke().build());

        assertThat(drawing.points())
                .filteredOn(point -> point.period().equals(Period.academicYearEnding(2019)))
                .singleElement()
                .satisfies(point ->
                        assertThat(point.words())
                                .contains("Stoke-on-Trent 67.0%", "England 71.8%"));
        assertThat(drawing.description()).contains("Stoke-on-Trent");
    }

    @Test
    void aWithheldPointIsNamedNotDrawn() {
        Strand area =
                new Strand(
                        "Rutland",
                        List.of(
                                Charts.entry(
                                        2023, new io.github.placeline.model.Reading.Published(60)),
                                Charts.entry(2024, Charts.suppressed()),
                                Charts.entry(
                                        2025,
                                        new io.github.placeline.model.Reading.Published(62))));

        Drawing drawing = draw(ChartContent.of("Test", area, PERCENT).build());

        assertThat(Marks.of(drawing, Mark.Symbol.class, Role.AREA)).hasSize(2);
        assertThat(drawing.points().get(1).words()).contains("hidden to protect small numbers");
    }

    @Test
    void aWindowOfFiveYearsShowsFive() {
        Strand area = years("Blackpool", 2010, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60);
        ChartContent content = ChartContent.of("Test", area, PERCENT).window(Window.FIVE).build();

        assertThat(draw(content).points())
                .extracting(point -> point.period().endYear())
                .containsExactly(2016, 2017, 2018, 2019, 2020);
    }

    @Test
    void saysInWordsWhyThereIsNothingToDraw() {
        Strand none = new Strand("Blackpool", List.of());
        Strand hidden = new Strand("Blackpool", List.of(Charts.entry(2024, Charts.suppressed())));

        assertThat(String.join(" ", Marks.words(draw(ChartContent.of("T", none, PERCENT).build()))))
                .contains("no figure is stored for Blackpool");
        assertThat(
                        String.join(
                                " ",
                                Marks.words(draw(ChartContent.of("T", hidden, PERCENT).build()))))
                .contains("withheld by its publisher");
    }

    @Test
    void degenerateSeriesStillDraw() {
        Wording counts = Wording.of(Unit.NUMBER, 0);
        double[] many = new double[45];
        java.util.Arrays.setAll(many, i -> 1e9 + i);
        List<Strand> crowd = new ArrayList<>();
        for (int i = 0; i < 170; i++) crowd.add(years("Area " + i, 2016, i, i + 1, i + 2));
        List<ChartContent> cases =
                List.of(
                        ChartContent.of("One", years("A", 2020, 5), PERCENT).build(),
                        ChartContent.of("Two", years("A", 2020, 5, 6), PERCENT).build(),
                        ChartContent.of("Equal", years("A", 2020, 5, 5, 5), PERCENT).build(),
                        ChartContent.of("Zeros", years("A", 2020, 0, 0, 0), PERCENT).build(),
                        ChartContent.of("Negative", years("A", 2020, -0.96, -1.2), PERCENT).build(),
                        ChartContent.of("Many", years("A", 1981, many), counts).build(),
                        ChartContent.of("Crowd", years("A", 2016, 1, 2, 3), PERCENT)
                                .neighbours(crowd)
                                .build(),
                        ChartContent.of("Long", years("x".repeat(60), 2016, 1, 2, 3), PERCENT)
                                .build());
        for (ChartContent content : cases) {
            Drawing drawing = draw(content);

            assertThat(Marks.of(drawing, Mark.Symbol.class, Role.AREA))
                    .as(content.title())
                    .isNotEmpty();
            assertThat(Marks.overlaps(drawing)).as(content.title()).isEmpty();
            assertThat(drawing.marks())
                    .as(content.title())
                    .allSatisfy(mark -> assertThat(mark.box().left()).isFinite());
        }
    }
}
