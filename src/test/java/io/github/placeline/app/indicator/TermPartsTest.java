package io.github.placeline.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.Source;
import io.github.placeline.model.Term;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Terms that a file gives as parts of the population, as in the absence file.
class TermPartsTest {
    private static final Breakdown PRIMARY = part(Map.of("school_type", "Primary"));
    private static final Breakdown AUTUMN =
            part(Map.of("school_type", "Primary", "term", "Autumn term"));
    private static final Breakdown SUMMER =
            part(Map.of("school_type", "Primary", "term", "Summer term"));
    private static final Breakdown SPECIAL =
            part(Map.of("school_type", "Special", "term", "Autumn term"));
    private static final List<Breakdown> ALL = List.of(PRIMARY, AUTUMN, SUMMER, SPECIAL);

    @Test
    void aTermBelongsToTheWholeThatIsShown() {
        assertThat(TermParts.of(ALL, PRIMARY))
                .isEqualTo(Map.of(Term.AUTUMN, AUTUMN, Term.SUMMER, SUMMER));
        assertThat(TermParts.of(ALL, AUTUMN)).hasSize(2);
        assertThat(TermParts.of(ALL, Breakdown.TOTAL)).isEmpty();
    }

    @Test
    void yearsOfTermsBecomeTerms() {
        Series byTerm = TermParts.byTerm(series(PRIMARY), ALL, TermPartsTest::series);

        assertThat(byTerm.observations())
                .extracting(one -> one.period().label())
                .containsExactly(
                        "Autumn 2015/16", "Summer 2015/16", "Autumn 2016/17", "Summer 2016/17");
    }

    @Test
    void aRecordWithoutTermsHasNone() {
        assertThat(
                        TermParts.byTerm(series(PRIMARY), List.of(PRIMARY), TermPartsTest::series)
                                .isEmpty())
                .isTrue();
    }

    private static Breakdown part(Map<String, String> parts) {
        return Breakdown.of(parts);
    }

    private static Series series(Breakdown part) {
        return new Series(
                new Area(1, "X1", null, "A", AreaKind.LOCAL_AUTHORITY, "", Lifetime.ALWAYS, false),
                new Indicator(
                        1,
                        "absence",
                        "Absence",
                        List.of(),
                        Unit.PERCENT,
                        1,
                        Polarity.LOWER_IS_BETTER,
                        YearType.ACADEMIC,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        false,
                        false),
                part,
                List.of(in(2016), in(2017)));
    }

    private static Observation in(int year) {
        return new Observation(
                Period.academicYearEnding(year),
                String.valueOf(year),
                new Reading.Published(5),
                Quality.UNSTATED,
                new Source(1, "file.csv", "", 1));
    }
}
