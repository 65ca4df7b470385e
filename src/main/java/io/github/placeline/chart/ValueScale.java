package io.github.placeline.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Round numbers up the side of a chart: four to six of them, in steps of 1, 2 or 5 times a power
/// of ten, spanning all values.
///
/// @param low the lowest tick
/// @param step between ticks
/// @param intervals how many steps
record ValueScale(double low, double step, int intervals) {
    private static final int MOST_TICKS = 6;
    private static final int LEAST_TICKS = 4;

    /// Below this share of the highest value the lowest is near enough to zero to start there.
    private static final double NEAR_ZERO = 0.25;

    double high() {
        return tick(intervals);
    }

    double tick(int i) {
        BigDecimal steps = BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i));
        return BigDecimal.valueOf(low).add(steps).doubleValue();
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= intervals; i++) ticks.add(tick(i));
        return ticks;
    }

    /// A scale that holds `least` and `most`; with `room`, one step more below for notes where six
    /// ticks allow it.
    static ValueScale of(double least, double most, boolean room) {
        double from = least > 0 && least < NEAR_ZERO * most ? 0 : least;
        double to = most < 0 && most > NEAR_ZERO * least ? 0 : most;
        if (from == to) {
            double half = from == 0 ? 2 : magnitude(Math.abs(from)) / 5;
            from = from == 0 ? 0 : from - half;
            to += half;
        }
        double step = magnitude(to - from) / 10;
        for (int next = 0; intervals(from, to, step) >= MOST_TICKS; next++) {
            step *= next % 3 == 1 ? 2.5 : 2;
        }
        ValueScale scale =
                new ValueScale(
                        tidy(Math.floor(from / step + 1e-9) * step),
                        step,
                        intervals(from, to, step));
        while (scale.intervals < LEAST_TICKS - 1) scale = scale.widened(least, most);
        if (room && scale.intervals < MOST_TICKS - 1 && scale.low >= step * 0.999)
            scale = scale.lowered();
        return scale;
    }

    private ValueScale widened(double least, double most) {
        boolean floorIsNatural = least >= 0 && low < step / 2;
        boolean lessRoomAbove = high() - most < least - low;
        return floorIsNatural || lessRoomAbove
                ? new ValueScale(low, step, intervals + 1)
                : lowered();
    }

    private ValueScale lowered() {
        return new ValueScale(tidy(low - step), step, intervals + 1);
    }

    private static int intervals(double from, double to, double step) {
        double low = Math.floor(from / step + 1e-9);
        double high = Math.ceil(to / step - 1e-9);
        return (int) Math.min(1e6, Math.max(1, high - low));
    }

    private static double magnitude(double value) {
        return Math.pow(10, Math.floor(Math.log10(value)));
    }

    private static double tidy(double value) {
        return new BigDecimal(value).round(new java.math.MathContext(12)).doubleValue();
    }
}
