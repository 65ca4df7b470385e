package io.github.placeline.app.indicator;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Series;
import io.github.placeline.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Some publishers give every term the period of its school year and tell the terms apart as parts
/// of the population: "term = Autumn term".
final class TermParts {

    private static final List<Term> TERMS = List.of(Term.AUTUMN, Term.SPRING, Term.SUMMER);

    private TermParts() {}

    /// The breakdowns that are `now` in one term each; empty where the file has no such parts.
    static Map<Term, Breakdown> of(List<Breakdown> all, Breakdown now) {
        Map<String, String> wanted = withoutTerm(now);
        Map<Term, Breakdown> parts = new EnumMap<>(Term.class);
        for (Breakdown one : all) {
            if (withoutTerm(one).equals(wanted))
                termOf(one).ifPresent(term -> parts.putIfAbsent(term, one));
        }
        return parts;
    }

    /// The area's record term by term: its own where its periods are terms, otherwise put together
    /// from such parts; empty where there is neither.
    ///
    /// @param read the area's series of a breakdown
    static Series byTerm(Series area, List<Breakdown> all, Function<Breakdown, Series> read) {
        boolean own =
                area.observations().stream()
                        .anyMatch(one -> one.period().kind() == PeriodKind.TERM);
        if (own) return area;
        List<Observation> merged = new ArrayList<>();
        of(all, area.breakdown())
                .forEach((term, part) -> {
                    for (Observation one : read.apply(part).observations()) {
                        if (one.period().kind() != PeriodKind.ACADEMIC_YEAR) continue;
                        merged.add(
                                new Observation(
                                        Period.term(term, one.period().endYear()),
                                        one.periodAsPublished(),
                                        one.reading(),
                                        one.quality(),
                                        one.source()));
                    }
                });
        merged.sort(Comparator.comparing(Observation::period));
        return new Series(area.area(), area.indicator(), area.breakdown(), merged);
    }

    private static Map<String, String> withoutTerm(Breakdown part) {
        Map<String, String> rest = new TreeMap<>(part.parts());
        rest.values().removeIf(value -> termIn(value).isPresent());
        return rest;
    }

    private static Optional<Term> termOf(Breakdown part) {
        return part.parts().values().stream().flatMap(value -> termIn(value).stream()).findFirst();
    }

    private static Optional<Term> termIn(String value) {
        String words = value.toLowerCase(Locale.ROOT).replace(" term", "").strip();
        return TERMS.stream()
                .filter(term -> term.words().toLowerCase(Locale.ROOT).equals(words))
                .findFirst();
    }
}
