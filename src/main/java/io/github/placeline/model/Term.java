package io.github.placeline.model;

import java.time.LocalDate;

/// A school term. Autumn runs from September to December, spring from January to March, summer from
/// April to August.
public enum Term {
    AUTUMN("Autumn"),
    SPRING("Spring"),
    SUMMER("Summer"),
    AUTUMN_AND_SPRING("Autumn and spring");

    private final String words;

    Term(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// First day of this term in the academic year that ends in `year`.
    LocalDate start(int year) {
        return switch (this) {
            case AUTUMN, AUTUMN_AND_SPRING -> LocalDate.of(year - 1, 9, 1);
            case SPRING -> LocalDate.of(year, 1, 1);
            case SUMMER -> LocalDate.of(year, 4, 1);
        };
    }

    /// Last day of this term in the academic year that ends in `year`.
    LocalDate end(int year) {
        return switch (this) {
            case AUTUMN -> LocalDate.of(year - 1, 12, 31);
            case SPRING, AUTUMN_AND_SPRING -> LocalDate.of(year, 3, 31);
            case SUMMER -> LocalDate.of(year, 8, 31);
        };
    }

    /// Which term a period of kind [PeriodKind#TERM] is.
    ///
    /// @throws IllegalArgumentException when it is none
    public static Term of(Period period) {
        int year =
                period.start().getMonthValue() >= 9
                        ? period.start().getYear() + 1
                        : period.start().getYear();
        for (Term term : values()) {
            if (term.start(year).equals(period.start()) && term.end(year).equals(period.end()))
                return term;
        }
        throw new IllegalArgumentException("not a term: " + period);
    }
}
