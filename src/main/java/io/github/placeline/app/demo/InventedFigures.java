package io.github.placeline.app.demo;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Term;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Draws the figures of one indicator for one area. The same arguments give the same figures on
/// every computer.
final class InventedFigures {

    private static final long SEED = 2017;
    private static final double STEP_AT_BREAK = -4;

    /// Counts are given for percentages and for rates of 100.
    private static final double BASE = 100;

    private static final int FEW_PEOPLE = 200;
    private static final int ONE_IN = 9;

    private final InventedIndicator indicator;
    private final Random random;
    private final double shift;

    /// Draws for one part of the population.
    ///
    /// @param area part of the seed
    /// @param shift how far the part lies from everybody
    InventedFigures(InventedIndicator indicator, String area, String part, double shift) {
        this.indicator = indicator;
        this.shift = shift;
        this.random =
                new Random(SEED * 31 + (indicator.code() + "|" + area + "|" + part).hashCode());
    }

    /// One figure in its period.
    record Figure(Period period, Reading reading, Quality quality) {}

    /// Every figure, oldest first.
    ///
    /// @param gap how far the area lies from the country in the first and last year
    /// @param withCounts whether the counts behind each figure are given
    List<Figure> draw(InventedIndicator.Ends gap, boolean withCounts) {
        List<Figure> figures = new ArrayList<>();
        for (int year : indicator.years()) {
            for (Period period : indicator.rhythm().periods(year)) {
                figures.add(
                        new Figure(period, reading(period, year, gap, withCounts), quality(year)));
            }
        }
        return figures;
    }

    private Reading reading(
            Period period, int year, InventedIndicator.Ends gap, boolean withCounts) {
        double value =
                centre(period, year) + along(gap.first(), gap.last(), year) + shift + stray();
        boolean isSmallCount = withCounts && isFew() && random.nextInt(ONE_IN) == 0;
        if (isSmallCount) return new Reading.Withheld("c", Withholding.SUPPRESSED);
        return withCounts && indicator.people() > 0
                ? counted(value)
                : new Reading.Published(rounded(value));
    }

    private double centre(Period period, int year) {
        double step = indicator.broken() > 0 && year >= indicator.broken() ? STEP_AT_BREAK : 0;
        double term = period.kind() == PeriodKind.TERM ? season(Term.of(period)) : 0;
        return along(indicator.from(), indicator.to(), year) + step + term;
    }

    private static double season(Term term) {
        return switch (term) {
            case AUTUMN -> -0.5;
            case SPRING -> 0.7;
            case SUMMER -> -0.2;
            case AUTUMN_AND_SPRING -> 0.1;
        };
    }

    private boolean isFew() {
        return indicator.people() > 0 && indicator.people() < FEW_PEOPLE;
    }

    private static double along(double from, double to, int year) {
        double span = InventedIndicator.LAST_YEAR - InventedIndicator.FIRST_YEAR;
        return from + (to - from) * (year - InventedIndicator.FIRST_YEAR) / span;
    }

    private double stray() {
        return indicator.wobble() * (random.nextDouble() + random.nextDouble() - 1);
    }

    /// A whole number of people gives the figure.
    private Reading counted(double value) {
        double denominator = Math.round(indicator.people() * (0.96 + 0.08 * random.nextDouble()));
        double numerator = Math.max(0, Math.round(value * denominator / BASE));
        double exact = numerator * BASE / denominator;
        return new Reading.Published(
                rounded(exact), Interval.UNSTATED, new Counts(numerator, denominator));
    }

    private double rounded(double value) {
        boolean neverNegative =
                indicator.unit().kind() == Unit.Kind.PERCENT
                        || indicator.unit().kind() == Unit.Kind.RATE;
        return Decimals.rounded(neverNegative ? Math.max(0, value) : value, indicator.decimals())
                .doubleValue();
    }

    private Quality quality(int year) {
        boolean isLast = year == InventedIndicator.LAST_YEAR;
        return isLast && indicator.provisional() ? Quality.PROVISIONAL : Quality.UNSTATED;
    }
}
