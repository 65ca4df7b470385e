package io.github.placeline.analysis.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.Point;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearOnYearTest {

    @Test
    void setsEachTermBesideTheSameTermAYearEarlier() {
        List<YearOnYear> terms =
                YearOnYear.of(
                        List.of(
                                new Point(Period.term(Term.AUTUMN, 2024), 5.1),
                                new Point(Period.term(Term.SPRING, 2024), 6.3),
                                new Point(Period.term(Term.AUTUMN, 2025), 4.8),
                                new Point(Period.term(Term.SUMMER, 2025), 7)));

        assertThat(terms.get(0).change()).isEmpty();
        assertThat(terms.get(2).yearEarlier()).hasValue(5.1);
        assertThat(terms.get(2).change()).hasValue(-0.3);
        assertThat(terms.get(3).change()).isEmpty();
    }

    @Test
    void findsLastFebruaryBesideALeapYears() {
        List<YearOnYear> months =
                YearOnYear.of(
                        List.of(
                                new Point(month(2023), 1),
                                new Point(month(2024), 3),
                                new Point(month(2025), 2)));

        assertThat(months)
                .extracting(YearOnYear::change)
                .extracting(change -> change.isPresent() ? change.getAsDouble() : Double.NaN)
                .containsExactly(Double.NaN, 2.0, -1.0);
    }

    private static Period month(int year) {
        LocalDate first = LocalDate.of(year, 2, 1);
        return new Period(PeriodKind.MONTH, first, first.plusMonths(1).minusDays(1));
    }
}
