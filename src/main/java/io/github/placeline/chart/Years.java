package io.github.placeline.chart;

import io.github.placeline.model.Period;

/// Periods as a time axis writes them: short, years by the year in which they end.
final class Years {
    private Years() {}

    /// "2019"; "2014-16"; "Autumn 2018/19".
    static String of(Period period) {
        return switch (period.kind()) {
            case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, REPORTING_YEAR ->
                    String.valueOf(period.endYear());
            case POOLED_YEARS, TERM, QUARTER, MONTH, WEEK -> period.label();
        };
    }

    /// "2020", "2020 to 2021".
    static String of(Period first, Period last) {
        return first.equals(last) ? of(first) : of(first) + " to " + of(last);
    }

    /// What one number on the axis stands for, as a caption says it.
    static String caption(Period sample) {
        return switch (sample.kind()) {
            case ACADEMIC_YEAR -> "Academic year ending.";
            case FINANCIAL_YEAR -> "Financial year ending.";
            case CALENDAR_YEAR -> "Calendar year.";
            case REPORTING_YEAR -> "Year.";
            case POOLED_YEARS -> "Years taken together.";
            case TERM -> "Terms.";
            case QUARTER -> "Quarters.";
            case MONTH -> "Months.";
            case WEEK -> "Weeks.";
        };
    }
}
