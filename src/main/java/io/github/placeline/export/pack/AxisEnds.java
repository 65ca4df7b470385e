package io.github.placeline.export.pack;

import java.util.DoubleSummaryStatistics;

/// Where the axis of a chart in a presentation begins and ends: round numbers about its figures, as
/// on the page, so that a line is not squashed at the top.
///
/// @param step between its lines
record AxisEnds(double low, double high, double step) {

    private static final int STEPS = 5;

    static AxisEnds of(ChartLines lines) {
        DoubleSummaryStatistics range =
                lines.drawn().stream()
                        .flatMap(line -> line.values().stream())
                        .filter(value -> !value.isNaN())
                        .mapToDouble(value -> value)
                        .summaryStatistics();
        if (range.getCount() == 0) return new AxisEnds(0, 1, 1);
        double spread = Math.max(range.getMax() - range.getMin(), Math.abs(range.getMax()) * 0.05);
        double step = round(spread == 0 ? 1 : spread / STEPS);
        double low = Math.floor(range.getMin() / step) * step;
        double high = Math.ceil(range.getMax() / step) * step;
        if (high <= low) high = low + step;
        // A little above nothing is drawn from nothing.
        if (low > 0 && low <= (high - low) / 2) low = 0;
        return new AxisEnds(tidy(low), tidy(high), tidy(step));
    }

    /// The next of 1, 2, 5, 10, …
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= step) return factor * power;
        }
        return 10 * power;
    }

    private static double tidy(double value) {
        return Math.round(value * 1e9) / 1e9;
    }
}
