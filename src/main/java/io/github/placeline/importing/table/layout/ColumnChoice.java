package io.github.placeline.importing.table.layout;

import static io.github.placeline.importing.table.layout.Guess.doubtful;
import static io.github.placeline.importing.table.layout.Guess.sure;

import io.github.placeline.importing.table.recipe.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What each kind of column is, all of them seen together: only one can hold the areas' names.
final class ColumnChoice {

    private final Map<String, ColumnSample> samples;
    private final Guesses guesses = new Guesses();

    ColumnChoice(Map<String, ColumnSample> samples) {
        this.samples = samples;
    }

    Guesses choose() {
        samples.forEach((kind, sample) -> guesses.put(kind, RoleGuess.of(sample)));
        if (!guesses.has(Role.FIGURES)) figuresOfLastResort();
        oneAreaName();
        onePeriod();
        areasInHeadings();
        nothingAreaNumbersCannotBe();
        oneColumnOfFigures();
        return guesses;
    }

    private List<ColumnSample> of(Role role) {
        return samples.values().stream()
                .filter(sample -> guesses.of(sample).role() == role)
                .toList();
    }

    /// Counts alone are figures themselves; so are results of formulas, if somebody says so.
    private void figuresOfLastResort() {
        List<Role> counts = List.of(Role.NUMERATOR, Role.DENOMINATOR, Role.LOW, Role.HIGH);
        for (ColumnSample sample : samples.values()) {
            if (counts.contains(guesses.of(sample).role()))
                guesses.put(sample.kind(), doubtful(Role.FIGURES, "it is the only one of figures"));
        }
        if (guesses.has(Role.FIGURES)) return;
        for (ColumnSample sample : samples.values()) {
            if (sample.formulaShare() >= 0.5)
                guesses.put(
                        sample.kind(),
                        doubtful(Role.FIGURES, "its figures are worked out by formulas"));
        }
    }

    private void oneAreaName() {
        List<ColumnSample> names = of(Role.AREA_NAME);
        if (names.size() < 2) return;
        Predicate<ColumnSample> wide = sample -> new HeadingWords(sample.words()).region();
        ColumnSample best =
                names.stream()
                        .filter(wide.negate())
                        .max(Comparator.comparingInt(sample -> sample.distinct().size()))
                        .orElse(names.getFirst());
        for (ColumnSample other : names) {
            if (other == best) continue;
            guesses.put(
                    other.kind(),
                    wide.test(other)
                            ? sure(Role.LEFT_OUT, "it says in which region the areas lie")
                            : doubtful(Role.LEFT_OUT, "another column holds the areas too"));
        }
    }

    private void onePeriod() {
        List<ColumnSample> periods = of(Role.PERIOD);
        boolean headed = of(Role.FIGURES).stream().anyMatch(ColumnSample::hasPeriod);
        if (periods.isEmpty() || (periods.size() == 1 && !headed)) return;
        ColumnSample best =
                periods.stream()
                        .filter(sample -> guesses.of(sample).sure())
                        .findFirst()
                        .orElse(periods.getFirst());
        for (ColumnSample other : periods) {
            if (other == best && !headed) continue;
            guesses.put(
                    other.kind(), doubtful(Role.LEFT_OUT, "the period stands elsewhere as well"));
        }
    }

    /// One column headed by an area beside a column of areas is most often a comparison.
    private void areasInHeadings() {
        if (!guesses.has(Role.AREA_NAME)
                && !guesses.has(Role.AREA_NUMBER)
                && !guesses.has(Role.AREA_CODE)) return;
        for (ColumnSample sample : of(Role.FIGURES)) {
            if (sample.hasArea())
                guesses.put(
                        sample.kind(),
                        doubtful(
                                Role.LEFT_OUT,
                                "its heading names an area, but so does another column"));
        }
    }

    /// Three-digit figures can look like numbers of authorities; beside names they are only read so
    /// when their heading says it.
    private void nothingAreaNumbersCannotBe() {
        List<ColumnSample> numbers = of(Role.AREA_NUMBER);
        if (numbers.size() < 2) return;
        for (ColumnSample sample : numbers) {
            if (!guesses.of(sample).sure())
                guesses.put(sample.kind(), sure(Role.FIGURES, "it holds figures"));
        }
    }

    /// Where a column names what is measured, one column of figures is expected.
    private void oneColumnOfFigures() {
        List<ColumnSample> figures =
                of(Role.FIGURES).stream()
                        .filter(sample -> !sample.hasPeriod() && !sample.hasTerm())
                        .filter(sample -> !sample.hasArea())
                        .toList();
        if (!guesses.has(Role.INDICATOR) || figures.size() < 2) return;
        for (ColumnSample sample : figures) {
            if (!new HeadingWords(sample.words()).generic())
                guesses.put(
                        sample.kind(),
                        doubtful(
                                Role.LEFT_OUT,
                                "another column of figures goes with the names of what is"
                                        + " measured"));
        }
    }
}
