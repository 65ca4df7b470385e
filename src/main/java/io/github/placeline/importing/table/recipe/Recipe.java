package io.github.placeline.importing.table.recipe;

import io.github.placeline.importing.cell.DecimalMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How the tables of one shape are read. [RecipeText] writes it as a small readable file.
///
/// @param name what to call it
/// @param columns one rule for each kind of heading
/// @param area where the area stands when the columns do not say it
/// @param period where the period stands when the columns do not say it
/// @param term where the term stands when the columns do not say it
/// @param indicator where the name of what is measured stands when the columns do not say it
/// @param leftOut words in the place of an area that mark a row as none: "Average"
/// @param indicators what is known of the indicators that such tables name
public record Recipe(
        String name,
        List<ColumnRule> columns,
        Elsewhere area,
        Elsewhere period,
        Elsewhere term,
        Elsewhere indicator,
        DecimalMark decimalMark,
        List<String> leftOut,
        List<IndicatorTerms> indicators) {

    public Recipe {
        columns = List.copyOf(columns);
        leftOut = List.copyOf(leftOut);
        indicators = List.copyOf(indicators);
    }

    /// The rule for a kind of heading; capitals and spaces make no difference.
    public Optional<ColumnRule> rule(String heading) {
        String plain = plain(heading);
        return columns.stream().filter(rule -> plain(rule.heading()).equals(plain)).findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    public boolean has(Role role) {
        return columns.stream().anyMatch(rule -> rule.role() == role);
    }

    /// What is known of the indicator that a table calls so.
    public Optional<IndicatorTerms> terms(String indicator) {
        return indicators.stream().filter(terms -> terms.name().equals(indicator)).findFirst();
    }

    /// The same with the rule for one kind of heading changed.
    public Recipe withRule(String heading, UnaryOperator<ColumnRule> change) {
        return with(
                columns.stream()
                        .map(rule -> rule.heading().equals(heading) ? change.apply(rule) : rule)
                        .toList(),
                indicators);
    }

    /// The same with these terms in the place of what was known of that indicator.
    public Recipe withTerms(IndicatorTerms terms) {
        List<IndicatorTerms> others = new ArrayList<>(indicators);
        others.removeIf(other -> other.name().equals(terms.name()));
        others.add(terms);
        return with(columns, others);
    }

    public Recipe withName(String other) {
        return new Recipe(
                other, columns, area, period, term, indicator, decimalMark, leftOut, indicators);
    }

    public Recipe withArea(Elsewhere other) {
        return new Recipe(
                name, columns, other, period, term, indicator, decimalMark, leftOut, indicators);
    }

    public Recipe withPeriod(Elsewhere other) {
        return new Recipe(
                name, columns, area, other, term, indicator, decimalMark, leftOut, indicators);
    }

    public Recipe withIndicator(Elsewhere other) {
        return new Recipe(
                name, columns, area, period, term, other, decimalMark, leftOut, indicators);
    }

    private Recipe with(List<ColumnRule> rules, List<IndicatorTerms> terms) {
        return new Recipe(name, rules, area, period, term, indicator, decimalMark, leftOut, terms);
    }
}
