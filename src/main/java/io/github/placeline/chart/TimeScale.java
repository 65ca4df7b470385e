package io.github.placeline.chart;

import io.github.placeline.model.Period;
import java.time.LocalDate;

/// Where periods and dates lie from left to right.
///
/// @param from position in years ([Period#position()]) drawn at `left`
/// @param to position drawn at `right`
/// @param sample a period of the axis: says how dates lie among its years
record TimeScale(double from, double to, double left, double right, Period sample) {

    double x(Period period) {
        return x(period.position());
    }

    double x(double position) {
        if (to == from) return (left + right) / 2;
        return left + (position - from) / (to - from) * (right - left);
    }

    /// Where a day lies. A year's point stands in the middle of its twelve months; a term's at its
    /// end.
    double x(LocalDate date) {
        return x(position(date));
    }

    private double position(LocalDate date) {
        return switch (sample.kind()) {
            case TERM, QUARTER, MONTH, WEEK ->
                    date.getYear() - 1 + date.getDayOfYear() / (double) date.lengthOfYear();
            case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, REPORTING_YEAR, POOLED_YEARS -> {
                LocalDate end = sample.end().withYear(date.getYear());
                if (date.isAfter(end)) end = end.plusYears(1);
                double left = end.toEpochDay() - date.toEpochDay();
                yield end.getYear() + 0.5 - left / 365.25;
            }
        };
    }
}
