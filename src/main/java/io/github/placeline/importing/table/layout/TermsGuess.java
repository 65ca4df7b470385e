package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.cell.UnitWords;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.IndicatorTerms;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a file says of the indicators that it names.
final class TermsGuess {

    private static final int MOST = 200;

    private final Layouts layouts;
    private final Map<String, ColumnSample> samples;
    private final Recipe recipe;

    TermsGuess(Layouts layouts, Map<String, ColumnSample> samples, Recipe recipe) {
        this.layouts = layouts;
        this.samples = samples;
        this.recipe = recipe;
    }

    List<IndicatorTerms> terms() {
        boolean percent =
                recipe.columns().stream()
                        .filter(rule -> rule.role() == Role.FIGURES)
                        .allMatch(rule -> sample(rule).isInPercent());
        YearType years = yearType();
        List<IndicatorTerms> terms = new ArrayList<>();
        for (String name : names()) {
            Unit unit = percent ? Unit.PERCENT : UnitWords.of(name);
            terms.add(new IndicatorTerms(name, "", unit, null, Polarity.UNKNOWN, years));
        }
        return terms;
    }

    private ColumnSample sample(ColumnRule rule) {
        return samples.getOrDefault(rule.heading(), new ColumnSample(rule.heading()));
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ColumnRule rule : recipe.columns()) {
            if (rule.role() == Role.INDICATOR) names.addAll(sample(rule).distinct());
            if (rule.role() == Role.FIGURES && !rule.indicator().isEmpty())
                names.add(rule.indicator());
        }
        for (SheetLayout sheet : layouts.tables()) {
            String name = Context.indicator(recipe, layouts.file(), sheet);
            if (!name.isEmpty()) names.add(name);
        }
        return new LinkedHashSet<>(names.stream().limit(MOST).toList());
    }

    /// How bare years are meant: as a heading says, or by the dash that financial years have.
    private YearType yearType() {
        for (ColumnRule rule : recipe.columns()) {
            if (rule.role() != Role.PERIOD && rule.role() != Role.FIGURES) continue;
            YearType said = said(sample(rule).heading().text().toLowerCase(Locale.ROOT));
            if (said != YearType.UNKNOWN) return said;
        }
        List<String> labels = labels();
        boolean dashed =
                !labels.isEmpty()
                        && labels.stream()
                                .map(Marks::off)
                                .allMatch(label -> label.matches("(?:19|20)\\d\\d[-\u2013]\\d\\d"));
        return dashed ? YearType.FINANCIAL : YearType.UNKNOWN;
    }

    private static YearType said(String words) {
        if (words.matches(".*(?:financial|31 march|to march|ending march|\\bfy\\b).*"))
            return YearType.FINANCIAL;
        if (words.matches(".*(?:academic|school year|31 august).*")) return YearType.ACADEMIC;
        if (words.matches(".*(?:calendar year|31 december).*")) return YearType.CALENDAR;
        return YearType.UNKNOWN;
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (ColumnRule rule : recipe.columns()) {
            if (rule.role() == Role.PERIOD) labels.addAll(sample(rule).distinct());
            if (rule.role() == Role.FIGURES) labels.addAll(periods(sample(rule).headings()));
        }
        return labels;
    }

    private static List<String> periods(Collection<Heading> headings) {
        return headings.stream().map(Heading::period).filter(text -> !text.isEmpty()).toList();
    }
}
