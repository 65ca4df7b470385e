package io.github.placeline.analysis.trend;

import io.github.placeline.model.Period;

/// How far back a chart and its figures look, counted from the latest period of the indicator.
public enum Window {
    FIVE("5 years", 5),
    TEN("10 years", 10),
    FIFTEEN("15 years", 15),
    ALL("All", Integer.MAX_VALUE);

    private final String words;
    private final int years;

    Window(String words, int years) {
        this.words = words;
        this.years = years;
    }

    public String words() {
        return words;
    }

    /// Whether the period is one of the last `years` up to `latest`: with ten years to 2025, the
    /// periods that end in 2016 to 2025.
    public boolean holds(Period period, Period latest) {
        return period.compareTo(latest) <= 0
                && (this == ALL || period.end().isAfter(latest.end().minusYears(years)));
    }
}
