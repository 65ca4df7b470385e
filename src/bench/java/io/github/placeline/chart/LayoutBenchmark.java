package io.github.placeline.chart;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to lay out one sparkline (aim: below 1 ms) and one large chart with everything
/// on it (aim: below 5 ms).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LayoutBenchmark {
    private static final int FIRST = 2011;
    private static final int YEARS = 15;
    private static final Size LARGE = new Size(916, 448);

    private final Random random = new Random(7);
    private final ChartContent full = full();
    private final ChartContent small =
            ChartContent.of("Test", full.area(), full.wording())
                    .england(full.england())
                    .breaks(full.breaks())
                    .window(Window.TEN)
                    .build();

    /// One tile's picture.
    @Benchmark
    public Drawing sparkline() {
        return Sparkline.draw(small, Sparkline.SIZE, 1);
    }

    /// Fifteen years, ten neighbours, another area, both bands, a break, two spans and a target.
    @Benchmark
    public Drawing largeChart() {
        return LongitudinalChart.draw(full, LARGE, Style.SCREEN);
    }

    private ChartContent full() {
        Strand area = line("Stoke-on-Trent", 62);
        List<Strand> neighbours = new ArrayList<>();
        for (int i = 0; i < 10; i++) neighbours.add(line("Neighbour " + i, 58 + i));
        return ChartContent.of("Test", area, Wording.of(Unit.PERCENT, 1))
                .second(line("Kingston upon Hull, City of", 60))
                .england(line("England", 68))
                .region(line("West Midlands", 66))
                .neighbours(neighbours)
                .confidence(band(area, 2))
                .envelope(band(line("England", 67), 4))
                .breaks(
                        List.of(
                                new SeriesBreak(
                                        1,
                                        Period.academicYearEnding(2022),
                                        "new assessment",
                                        SeriesBreak.Origin.ENTERED)))
                .spans(
                        List.of(
                                new Span(
                                        "OA programme",
                                        LocalDate.of(2017, 1, 1),
                                        LocalDate.of(2022, 8, 31)),
                                new Span("Story boats", LocalDate.of(2018, 9, 1), null)))
                .target(
                        new Target(
                                1,
                                1,
                                1,
                                Breakdown.TOTAL,
                                new Target.Point(Period.academicYearEnding(2022), 62),
                                new Target.Point(Period.academicYearEnding(2028), 75),
                                "Delivery plan",
                                "Board",
                                LocalDate.of(2022, 9, 1)))
                .build();
    }

    private Strand line(String name, double level) {
        List<Strand.Entry> entries = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            int year = FIRST + i;
            if (year == 2020 || year == 2021) continue;
            entries.add(
                    new Strand.Entry(
                            Period.academicYearEnding(year),
                            new Reading.Published(level + i * 0.3 + random.nextGaussian()),
                            Quality.UNSTATED));
        }
        return new Strand(name, entries);
    }

    private static List<BandPoint> band(Strand strand, double half) {
        return strand.entries().stream()
                .filter(entry -> entry.reading() instanceof Reading.Published)
                .map(entry -> {
                    double value = ((Reading.Published) entry.reading()).value();
                    return new BandPoint(entry.period(), value - half, value + half);
                })
                .toList();
    }
}
