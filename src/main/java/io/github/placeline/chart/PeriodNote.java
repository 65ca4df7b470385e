package io.github.placeline.chart;

import io.github.placeline.model.Period;

/// What is known about a stretch of periods of one indicator, for everybody.
///
/// @param why a few words: "COVID-19", "no exams"; may be empty
public record PeriodNote(Kind kind, Period first, Period last, String why) {

    public enum Kind {
        /// Gives the reason where figures are missing; never hides one.
        NOT_PUBLISHED,
        /// Published but unusual: the line stays, the band says "use with care".
        USE_WITH_CARE
    }

    boolean covers(Period period) {
        return period.compareTo(first) >= 0 && period.compareTo(last) <= 0;
    }
}
