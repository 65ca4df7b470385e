package io.github.placeline.importing.table;

import io.github.placeline.importing.cell.UnitWords;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.table.layout.Marks;
import io.github.placeline.importing.table.read.LongCell;
import io.github.placeline.importing.table.recipe.IndicatorTerms;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The indicators of a table: those of the workspace by their names, and new ones, which stay
/// flagged until somebody has said what they are.
final class TableIndicators {

    private final Recipe recipe;
    private final IndicatorNames names;
    private final Incoming incoming;
    private final Findings findings;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<YearType> yearTypes = new ArrayList<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final List<String> fresh = new ArrayList<>();

    TableIndicators(Recipe recipe, IndicatorNames names, Incoming incoming, Findings findings) {
        this.recipe = recipe;
        this.names = names;
        this.incoming = incoming;
        this.findings = findings;
    }

    /// The indicator's number in the file.
    int of(LongCell cell) {
        return numbers.computeIfAbsent(Marks.off(cell.indicator()), this::look);
    }

    private int look(String name) {
        IndicatorTerms terms = recipe.terms(name).orElseGet(() -> unsaid(name));
        Optional<Indicator> known =
                terms.code().isEmpty() ? names.find(name) : names.byCode(terms.code());
        String code =
                known.map(Indicator::code).orElse(terms.code().isEmpty() ? name : terms.code());
        int number = incoming.indicators().of(code);
        while (yearTypes.size() <= number) yearTypes.add(YearType.UNKNOWN);
        yearTypes.set(number, known.map(Indicator::yearType).orElse(terms.yearType()));
        if (known.isEmpty()) add(code, name, terms);
        return number;
    }

    private static IndicatorTerms unsaid(String name) {
        IndicatorTerms nothing = IndicatorTerms.named(name);
        return new IndicatorTerms(
                name,
                "",
                UnitWords.of(name),
                nothing.decimals(),
                nothing.polarity(),
                nothing.yearType());
    }

    private void add(String code, String name, IndicatorTerms terms) {
        Unit unit = terms.unit();
        definitions.put(
                code,
                new Definition(
                        code,
                        name,
                        List.of(),
                        unit,
                        terms.decimals(),
                        terms.polarity(),
                        terms.yearType(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        true,
                        !terms.isComplete()));
        fresh.add(name);
        List<Indicator> close = names.close(name);
        if (close.isEmpty()) return;
        findings.warn(
                0,
                0,
                "“%s” is new. If it is the same as %s, say so before importing: give that code in a recipe."
                        .formatted(
                                name,
                                close.stream()
                                        .map(indicator ->
                                                "“%s” (code %s)"
                                                        .formatted(
                                                                indicator.name(), indicator.code()))
                                        .collect(Collectors.joining(" or "))));
    }

    /// How the bare years of the indicator with this number in the file are read.
    YearType yearType(int number) {
        return yearTypes.get(number);
    }

    /// What the file says of the indicators that it is the first to name.
    Map<String, Definition> definitions() {
        return definitions;
    }

    /// Names the new ones.
    void note() {
        for (String name : fresh) {
            boolean flagged =
                    definitions.values().stream()
                            .anyMatch(said -> said.name().equals(name) && said.flagged());
            findings.note(
                    0,
                    0,
                    flagged
                            ? "“%s” is a new indicator. Its unit, decimals and which way is good are still to be said."
                                    .formatted(name)
                            : "“%s” is a new indicator.".formatted(name));
        }
    }
}
