package io.github.placeline.analysis.trend;

import static io.github.placeline.analysis.Given.points;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Point;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # values                   | polarity         | verdict
                    1 2 3 4                    | HIGHER_IS_BETTER | TOO_FEW_POINTS
                    1 2 3 4 5                  | HIGHER_IS_BETTER | IMPROVING
                    5 4 3 2 1                  | LOWER_IS_BETTER  | IMPROVING
                    1 2 3 4 5                  | LOWER_IS_BETTER  | GETTING_WORSE
                    1 2 3 4 5                  | NEUTRAL          | RISING
                    5 4 3 2 1                  | UNKNOWN          | FALLING
                    1 3 2 4 5                  | HIGHER_IS_BETTER | NO_CLEAR_CHANGE
                    4 4 4 4 4 4                | HIGHER_IS_BETTER | NO_CLEAR_CHANGE
                    0 0 0 0 0 0 0 0            | LOWER_IS_BETTER  | NO_CLEAR_CHANGE
                    1 2 3 4 5 6 5 8 9 10       | HIGHER_IS_BETTER | IMPROVING
                    """)
    void callsAMovementOnlyWhereItIsClear(String values, Polarity polarity, TrendVerdict verdict) {
        double[] numbers =
                java.util.Arrays.stream(values.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();

        assertThat(Trend.of(new Stretch(points(2015, numbers))).verdict(polarity))
                .isEqualTo(verdict);
    }

    /// Left without its last point the series has a slope of nothing, however small the chance.
    @Test
    void callsNothingThatHangsOnOnePoint() {
        Trend trend = Trend.of(new Stretch(points(2018, 0, 0, 0, 0, 0, 1, 1, 2)));

        assertThat(trend.test()).isNotNull();
        assertThat(trend.test().p()).isBetween(0.02, 0.021);
        assertThat(trend.line()).isNotNull();
        assertThat(trend.line().slope()).isEqualTo(0.225);
        assertThat(trend.movement()).isEqualTo(Movement.NO_CLEAR_CHANGE);
    }

    @Test
    void looksBackAsFarAsTheWindowReaches() {
        List<Point> points = points(2006, DoubleStream.iterate(1, v -> v + 1).limit(20).toArray());

        assertThat(stretch(points, Window.FIVE).words()).isEqualTo("5 years, 2020/21 to 2024/25");
        assertThat(stretch(points, Window.TEN).count()).isEqualTo(10);
        assertThat(stretch(points, Window.FIFTEEN).count()).isEqualTo(15);
        assertThat(stretch(points, Window.ALL).count()).isEqualTo(20);
        assertThat(stretch(List.of(), Window.ALL).words()).isEqualTo("no years");
    }

    @Test
    void startsAfreshAtTheLastSeriesBreak() {
        List<Point> points = points(2016, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        List<SeriesBreak> breaks = List.of(breakAt(2020), breakAt(2018), breakAt(2027));

        Stretch stretch = Stretch.of(points, Window.ALL, year(2025), breaks);

        assertThat(stretch.points().getFirst().period()).isEqualTo(year(2020));
        assertThat(Stretch.isBroken(year(2019), year(2020), breaks)).isTrue();
        assertThat(Stretch.isBroken(year(2020), year(2025), breaks)).isFalse();
    }

    @Test
    void setsOnlyTheSameTermSideBySide() {
        List<Point> points =
                List.of(
                        new Point(Period.term(Term.AUTUMN, 2024), 5),
                        new Point(Period.term(Term.SPRING, 2024), 7),
                        new Point(Period.term(Term.AUTUMN, 2025), 6));

        assertThat(
                        Stretch.of(points, Window.TEN, Period.term(Term.AUTUMN, 2025), List.of())
                                .points())
                .extracting(Point::value)
                .containsExactly(5.0, 6.0);
    }

    @Test
    void countsMissingYearsInTheSlope() {
        List<Point> points = new ArrayList<>(points(2016, 10, 12, 14));
        points.addAll(points(2022, 22, 24, 26));

        Trend trend = Trend.of(new Stretch(points));

        assertThat(trend.line()).isNotNull();
        assertThat(trend.line().slope()).isEqualTo(2);
    }

    @Property
    void inputOrderDoesNotMatterAndPolarityFlipsTheVerdict(
            @ForAll @Size(min = 1, max = 14) List<@DoubleRange(min = 0, max = 9) Double> values,
            @ForAll Random random) {
        List<Point> points = points(2010, values.stream().mapToDouble(Math::round).toArray());
        List<Point> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);

        Trend trend = Trend.of(new Stretch(points));

        assertThat(Trend.of(new Stretch(shuffled))).isEqualTo(trend);
        assertThat(trend.verdict(Polarity.LOWER_IS_BETTER).favour())
                .isEqualTo(-trend.verdict(Polarity.HIGHER_IS_BETTER).favour());
    }

    private static Stretch stretch(List<Point> points, Window window) {
        return Stretch.of(points, window, year(2025), List.of());
    }

    private static SeriesBreak breakAt(int year) {
        return new SeriesBreak(1, year(year), "New assessment", SeriesBreak.Origin.ENTERED);
    }
}
