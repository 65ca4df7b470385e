package io.github.placeline.model;

/// What sort of stretch of time a [Period] is. Only periods of one kind are comparable.
public enum PeriodKind {
    ACADEMIC_YEAR("Academic year"),
    FINANCIAL_YEAR("Financial year"),
    CALENDAR_YEAR("Calendar year"),
    REPORTING_YEAR("Reporting year"),
    POOLED_YEARS("Pooled years"),
    TERM("Term"),
    QUARTER("Quarter"),
    MONTH("Month"),
    WEEK("Week");

    private final String words;

    PeriodKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
